import { eventTypes } from '@unionhall/contracts';
import { definitions } from '@unionhall/standalone';

describe('every event is heard by those it is told to, and by nobody else', () => {
  it.each(eventTypes.map(({ name, to }) => [name, [...to].sort()] as const))('%s', (name, to) => {
    const hearers = definitions.filter(({ subscriptions }) => subscriptions.some((subscription) => subscription.name === name)).map(({ department }) => department);
    expect(hearers.sort()).toEqual(to);
  });
});
