// The types of launch.mjs, for its test: the file itself is plain JavaScript, because Node 18 reads it.

interface Machine {
  platform: string;
  arch: string;
  libc?: string;
}
interface Lock {
  packages?: Record<string, unknown>;
}
type Environment = Record<string, string | undefined>;

export const NODE_MAJOR: number;
export const INSTALL_ARGUMENTS: readonly string[];
export function chooseNode(
  machine: Machine & { version: string },
): { kind: 'own' } | { kind: 'registry'; name: string; binary: string } | { kind: 'none'; sentence: string };
export function cleanEnvironment(env: Environment): Record<string, string>;
export function installEnvironment(
  env: Environment,
  globalConfig: string | undefined,
): Record<string, string>;
export function npmPlaces(machine: {
  env: Environment;
  nodePath: string;
  npmOnPath?: string;
  platform: string;
}): string[];
export function isInstalled(lock: Lock, installed: Lock, machine: Machine): boolean;
export function failureSentence(output: string, folder: string): string;
export function stampText(lockHash: string, machine: Machine): string;
export function stepsOf(
  command: string | undefined,
  args: readonly string[],
  clone: { exists: (path: string) => boolean; bin: (name: string) => string },
):
  | { before?: { title: string; args: string[] }[]; steps: { title: string; args: string[] }[] }
  | { sentence: string };
export function exitCode(code: number | null, signal: string | null): number;
