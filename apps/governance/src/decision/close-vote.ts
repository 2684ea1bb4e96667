import { decisionRecorded } from '@unionhall/contracts';
import { act, insertRow } from '@unionhall/database';
import { deliberationOn } from '../agenda-item/deliberation';
import { agendaItemLife } from '../agenda-item/agenda-item.life';
import { beginTasks } from '../decision-task/begin-tasks';
import { MatterTask } from '../matter/matter-task.entity';
import { matterLife } from '../matter/matter.life';
import { meetingSecretary } from '../meeting/meeting-secretary';
import { countBox } from '../ballot/ballot-box';
import { closeVoteRules, outcomeOf, tallyOf } from './close-vote.rule';
import { Decision } from './decision.entity';
import { CloseVoteInput } from './decision.inputs';
import { nextDecisionNumber } from './decision-number';

/**
 * Closes the vote and enters the decision over exactly the content of the matter; every department hears of it (结束表决)
 * [GY-2b]. A tie defers: the matter waits for another meeting. What was to be done once it is adopted becomes its tasks [GY-2a].
 */
export const closeVote = act({
  name: 'closeVote',
  description: '结束表决,形成集体决定。Closes the vote and enters the decision [GY-2b].',
  who: meetingSecretary,
  input: CloseVoteInput,
  object: Decision,
  answers: 'decision',
  published: true,
  gather: async (source, { input: { agendaItemId, expectedVersion } }) => {
    const deliberation = await deliberationOn(source, agendaItemId, expectedVersion);
    return { ...deliberation, tasks: await source.children(MatterTask, 'matterId', deliberation.matter.id) };
  },
  under: ({ matter }) => matter.powerItemCode,
  rules: closeVoteRules,
  write: async (tx, { item, meeting, matter, members, recusedIds, ballots, tasks, personId, today, now }) => {
    const tally = tallyOf(item.secretVote ? await countBox(tx, item.id) : ballots);
    const outcome = outcomeOf(tally);
    const recused = members.filter(({ present, personId }) => present && recusedIds.includes(personId)).length;
    const year = Number(today.slice(0, 4));
    await matterLife.move(tx, matter, outcome === 'deferred' ? 'deferAgendaItem' : 'closeVote', now);
    const decision = await insertRow(tx.manager, Decision, {
      id: tx.newId(),
      powerItemCode: matter.powerItemCode,
      subjectType: matter.subjectType,
      subjectId: matter.subjectId,
      subjectSha256: matter.subjectSha256,
      outcome,
      decidedOn: today,
      matterId: matter.id,
      meetingId: meeting.id,
      agendaItemId: item.id,
      amount: matter.amount,
      year,
      number: await nextDecisionNumber(tx.manager, year),
      members: members.length,
      present: ballots.length + recused,
      recused,
      ...tally,
      proposedById: matter.proposedById,
      enteredById: personId,
      actId: tx.actId,
      version: 1,
    });
    if (outcome === 'adopted') await beginTasks(tx, decision, tasks, meeting.presidingId!, now);
    await agendaItemLife.move(tx, item, outcome === 'deferred' ? 'closeVoteDeferred' : 'closeVote', now);
    return decision;
  },
  tell: ({ id, powerItemCode, subjectType, subjectId, subjectSha256, outcome, decidedOn, matterId, amount, proposedById, enteredById, version }) => [
    decisionRecorded.about(id, {
      decisionId: id,
      powerItem: powerItemCode,
      subjectType,
      subjectId,
      subjectSha256,
      outcome,
      decidedOn,
      matterId,
      amount: amount?.toString() ?? null,
      proposedById,
      enteredById,
      version,
    }),
  ],
});
