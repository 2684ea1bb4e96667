import { unfitVersion } from './server-version';

it.each(['10.6.0-MariaDB', '10.11.18-MariaDB-0+deb12u1-log', '11.4.2-MariaDB', '5.5.5-10.11.6-MariaDB'])('%s carries the house', (version) => {
  expect(unfitVersion(version)).toBeNull();
});

it.each(['10.5.29-MariaDB', '8.4.3', '9.7.4-2', '5.5.5-10.5.1-MariaDB', ''])('%s does not, and is told why', (version) => {
  expect(unfitVersion(version)).toBe(`the house needs MariaDB 10.6 or later; this server is ${version}`);
});
