import { personsAreRegistered } from './registered-persons';

it('lets pass an act whose persons are all registered', () => expect(personsAreRegistered.check({ unregistered: [] })).toEqual([]));

it('names each of the others at the input that names him [HOUSE-2]', () => {
  const unregistered = [
    { path: ['personId'], id: 'one' },
    { path: ['parties', '1', 'personId'], id: 'two' },
  ];
  expect(personsAreRegistered).toMatchObject({ clause: 'HOUSE-2', code: 'house.not-registered' });
  expect(personsAreRegistered.check({ unregistered })).toMatchObject([
    { path: ['personId'], facts: { id: 'one' } },
    { path: ['parties', '1', 'personId'], facts: { id: 'two' } },
  ]);
});
