import { packageOfLibrary } from './missing-libraries';

describe('packageOfLibrary', () => {
  const candidates = new Set(['libaio1', 'libnuma1', 'libpcre2-8-0', 'liburing2', 'libssl3t64']);

  it.each([
    ['libaio.so.1', 'libaio1'],
    ['libpcre2-8.so.0', 'libpcre2-8-0'],
    ['libssl.so.3', 'libssl3t64'],
    ['libunknown.so.1', undefined],
  ])('finds %s in %s', (library, name) => {
    expect(packageOfLibrary(library, candidates)).toBe(name);
  });
});
