import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '../rule';

/** HOUSE-4: each of these inputs says something; blanks do not. */
export function textIsGiven<Name extends string>(...names: readonly Name[]): Rule<{ readonly input: Readonly<Record<Name, string>> }> {
  return rule<{ readonly input: Readonly<Record<Name, string>> }>('HOUSE-4', 'house.empty', ({ input }) => {
    const empty = names.filter((name) => input[name].trim() === '');
    return empty.length === 0 ? ok : empty.map((name) => refuse({ path: [name], facts: {}, remedy: 'fill-it-in' }));
  });
}
