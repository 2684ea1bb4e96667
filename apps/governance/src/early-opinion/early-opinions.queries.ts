import type { Loaders } from '@unionhall/database';

/** An opinion somebody tried to give, or a vote he tried to cast, out of the order of speaking: refused, and on record as a breach [GY-2c]. */
export interface EarlyOpinion {
  readonly personId: string;
  readonly act: string;
  readonly code: string;
  readonly at: string;
}

/** What is refused to whoever speaks or votes last, before the others have. */
const OUT_OF_TURN: readonly string[] = ['governance.chief-before-the-others', 'governance.chief-votes-before-the-others'];

interface Entry {
  readonly act: string;
  readonly person: string;
  readonly at: string;
  readonly refusals: readonly { readonly code: string }[];
}

/** The breaches of the order of speaking at each item, oldest first; one statement for any number of items. */
export function earlyOpinionsAt(loaders: Loaders, agendaItemId: string): Promise<EarlyOpinion[]> {
  const { statements } = loaders;
  return loaders
    .batch('early opinions', async (ids) => {
      const rows = await statements.query<{ itemId: string; entry: string }[]>(
        `SELECT indexed.subject_id AS itemId, entry.entry FROM act_index indexed JOIN trail_entry entry ON entry.act_id = indexed.id
         WHERE indexed.subject_id IN (?) AND indexed.act IN ('stateOnItem', 'castVote') AND indexed.outcome = 'refused' ORDER BY indexed.id`,
        [ids],
      );
      return ids.map((id) => rows.filter(({ itemId }) => itemId === id).flatMap(({ entry }) => breachesOf(JSON.parse(entry) as Entry)));
    })
    .load(agendaItemId);
}

const breachesOf = ({ act, person: personId, at, refusals }: Entry): EarlyOpinion[] => refusals.filter(({ code }) => OUT_OF_TURN.includes(code)).map(({ code }) => ({ personId, act, code, at }));
