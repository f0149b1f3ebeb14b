/**
 * The distance between two straight segments in space, each given as x, y, z of both ends from a place in an
 * array. `share` receives how far along each, from 0 to 1, the nearest points lie.
 * Ericson, Real-Time Collision Detection (2005), section 5.1.9.
 */
export function betweenSegments(
  a: Float64Array,
  i: number,
  b: Float64Array,
  j: number,
  share: { first: number; second: number },
): number {
  const ax = a[i] as number;
  const ay = a[i + 1] as number;
  const az = a[i + 2] as number;
  const ux = (a[i + 3] as number) - ax;
  const uy = (a[i + 4] as number) - ay;
  const uz = (a[i + 5] as number) - az;
  const bx = b[j] as number;
  const by = b[j + 1] as number;
  const bz = b[j + 2] as number;
  const vx = (b[j + 3] as number) - bx;
  const vy = (b[j + 4] as number) - by;
  const vz = (b[j + 5] as number) - bz;
  const rx = ax - bx;
  const ry = ay - by;
  const rz = az - bz;
  const uu = ux * ux + uy * uy + uz * uz;
  const vv = vx * vx + vy * vy + vz * vz;
  const ur = ux * rx + uy * ry + uz * rz;
  const vr = vx * rx + vy * ry + vz * rz;
  let s = 0;
  let t = 0;
  if (uu > 0 && vv > 0) {
    const uv = ux * vx + uy * vy + uz * vz;
    const slope = uu * vv - uv * uv;
    s = slope > 0 ? unit((uv * vr - ur * vv) / slope) : 0;
    t = (uv * s + vr) / vv;
    if (t < 0) {
      t = 0;
      s = unit(-ur / uu);
    } else if (t > 1) {
      t = 1;
      s = unit((uv - ur) / uu);
    }
  } else if (uu > 0) s = unit(-ur / uu);
  else if (vv > 0) t = unit(vr / vv);
  share.first = s;
  share.second = t;
  const dx = rx + s * ux - t * vx;
  const dy = ry + s * uy - t * vy;
  const dz = rz + s * uz - t * vz;
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

const unit = (v: number): number => (v < 0 ? 0 : v > 1 ? 1 : v);
