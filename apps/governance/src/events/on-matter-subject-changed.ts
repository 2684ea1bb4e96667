import { matterSubjectChanged } from '@unionhall/contracts';
import { enterActOfEvent, on, transactionOfEvent } from '@unionhall/database';
import { liveMatterOn } from '../matter/matter.queries';
import { withdrawChangedMatter } from '../matter/withdraw-changed-matter';

/** Withdraws the undecided matter over a subject that is no longer what was raised, or is gone. */
export const onMatterSubjectChanged = on(matterSubjectChanged, async (manager, { subjectType, subjectId, subjectSha256 }, envelope) => {
  const matter = await liveMatterOn({ statements: manager, locking: true }, subjectType, subjectId);
  if (!matter || matter.subjectSha256 === subjectSha256) return;
  await withdrawChangedMatter(transactionOfEvent(manager, envelope), matter, new Date(envelope.at));
  await enterActOfEvent(manager, envelope, { act: 'withdrawMatter', powerItem: matter.powerItemCode, subject: { type: 'Matter', id: matter.id }, refusals: [] });
});
