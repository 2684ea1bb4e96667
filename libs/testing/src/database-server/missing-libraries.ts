import { run } from './run';

/**
 * The shared libraries that a program asks for and the system does not have, e.g. `libaio.so.1`.
 *
 * @param libraries folders searched before the system's own
 */
export async function missingLibraries(program: string, libraries: readonly string[]): Promise<readonly string[]> {
  const environment = { LD_LIBRARY_PATH: libraries.join(':') };
  const { stdout } = await run('ldd', [program], { environment });
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}

/**
 * The package of a shared library among `candidates`, or undefined. Debian names the package after the library
 * (Policy 8.1: libaio.so.1 is in libaio1, libpcre2-8.so.0 in libpcre2-8-0; Debian 13 adds t64 to some).
 */
export function packageOfLibrary(library: string, candidates: ReadonlySet<string>): string | undefined {
  const match = /^(.+)\.so\.(\d+)/.exec(library);
  if (match === null) return undefined;
  const [, name = '', version = ''] = match;
  const base = `${name.toLowerCase().replaceAll('_', '-')}${/\d$/.test(name) ? '-' : ''}${version}`;
  return [base, `${base}t64`].find((candidate) => candidates.has(candidate));
}
