import { act, insertRow, rowsOf } from '@unionhall/database';
import { governanceOffice } from '../governance-office';
import { anchorTrailRules } from './anchor-trail.rule';
import { TrailDeposit } from './trail-deposit.entity';
import { AnchorTrailInput } from './trail-deposit.inputs';
import { headsSha256On } from './trail-head.queries';

/** Enters where the heads of a day’s trails were deposited outside the house (留痕摘要存证) [GY-5c]. */
export const anchorTrail = act({
  name: 'anchorTrail',
  description: '登记留痕摘要的外部存证。Enters where the heads of a day’s trails were deposited outside the house [GY-5c].',
  who: [...governanceOffice, 'auditor'],
  input: AnchorTrailInput,
  object: TrailDeposit,
  answers: 'trailDeposit',
  published: true,
  gather: async ({ statements }, { input: { day, place } }) => {
    const [earlier] = await rowsOf(statements, TrailDeposit, 'WHERE day = ? AND place = ?', [day, place.trim()]);
    return { headsSha256: await headsSha256On(statements, day), earlier: earlier ?? null };
  },
  rules: anchorTrailRules,
  write: (tx, { input: { day, headsSha256, place, documentTitle, documentSha256 }, personId: depositedById, today: depositedOn }) =>
    insertRow(tx.manager, TrailDeposit, { id: tx.newId(), day, headsSha256, place: place.trim(), documentTitle: documentTitle.trim(), documentSha256, depositedById, depositedOn, actId: tx.actId, version: 1 }),
});
