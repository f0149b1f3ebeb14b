/**
 * Never 15: a check takes no weapon, munition, effect, radius of effect, aim point or occupancy by time of day. Who sends
 * one wants another kind of answer, and is told so by a problem of its own, not by "unknown field".
 */
import { Problem } from '#model/problems.ts';

/** Words of a field's name that are refused wherever they stand. */
const ALONE =
  /^(weapons?|weaponeering|munitions?|ammunition|ordnance|warheads?|bombs?|missiles?|rockets?|artillery|blast|lethal|lethality|fuzes?|aimpoints?|dmpi|occupancy|occupants?|collateral|casualt(y|ies)|strikes?|sorties?)$/;
/** Two words that are refused together: "effect_radius", "aimPoint", "radiusOfEffects". */
const TOGETHER: readonly (readonly [RegExp, RegExp])[] = [
  [/^effects?$/, /^(radius|range|area|size)$/],
  [/^aim(ing)?$/, /^points?$/],
  [/^(kill|damage|lethal|impact)$/, /^(radius|zone|area|points?)$/],
  [/^targets?$/, /^(value|points?|type|priority|category|list)$/],
];
/** At the top of the input a bare one of these can mean nothing else. */
const AT_THE_TOP = /^(effects?|radius|target|targets|aim)$/;

function words(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** Whether a field's name asks for a weapon, its effect, or who is there when. */
export function isWeaponField(name: string): boolean {
  const all = words(name);
  if (all.some((word) => ALONE.test(word))) return true;
  return TOGETHER.some(([a, b]) => all.some((word) => a.test(word)) && all.some((word) => b.test(word)));
}

/** Refuses such a field of the input itself. Throws Problem weapon_input, naming it. */
export function refuseWeaponFields(names: readonly string[]): void {
  const wrong = names.find(
    (name) => isWeaponField(name) || words(name).some((word) => AT_THE_TOP.test(word)),
  );
  if (wrong !== undefined) throw new Problem('weapon_input', { field: wrong.slice(0, 80) });
}

/** Refuses such a field among the properties of a Feature or of the features of a collection. Throws Problem weapon_input. */
export function refuseWeaponProperties(shape: unknown): void {
  const top = record(shape);
  if (!top) return;
  if (top['type'] === 'Feature') refuseIn(top, 'shape');
  if (top['type'] !== 'FeatureCollection' || !Array.isArray(top['features'])) return;
  for (const [i, feature] of (top['features'] as unknown[]).slice(0, 100_000).entries()) {
    const one = record(feature);
    if (one) refuseIn(one, `shape.features[${i}]`);
  }
}

function refuseIn(feature: Readonly<Record<string, unknown>>, path: string): void {
  const properties = record(feature['properties']);
  if (!properties) return;
  const wrong = Object.keys(properties).find(isWeaponField);
  if (wrong !== undefined)
    throw new Problem('weapon_input', { field: `${path}.properties.${wrong.slice(0, 80)}` });
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
