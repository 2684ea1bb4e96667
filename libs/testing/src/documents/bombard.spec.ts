import { faultsOf } from './bombard';

const answer = (code: string, message = 'x') => JSON.stringify({ errors: [{ message, extensions: { code } }] });

describe('an answer to a random document', () => {
  it('is good with data, and with the caller’s own faults', () => {
    expect(faultsOf(200, '{"data":{"a":1}}')).toEqual([]);
    expect(faultsOf(400, answer('BAD_USER_INPUT'))).toEqual([]);
    expect(faultsOf(413, answer('LIMIT_EXCEEDED'))).toEqual([]);
  });

  it.each([
    ['does not come', 0, 'TypeError: fetch failed'],
    ['is a server’s status', 500, answer('BAD_USER_INPUT')],
    ['is not GraphQL', 200, '<html>'],
    ['is nothing', 200, '{}'],
    ['has an error of ours', 200, answer('INTERNAL')],
    ['says that something is down', 200, answer('UNAVAILABLE')],
    ['has an error without a code', 200, '{"errors":[{"message":"x"}]}'],
    ['has a code nobody knows', 200, answer('SQL_ERROR')],
    ['names an address', 200, answer('BAD_USER_INPUT', 'connect 10.9.8.7:3306')],
  ])('is a violation when it %s', (_what, status, text) => expect(faultsOf(status, text)).toHaveLength(1));
});
