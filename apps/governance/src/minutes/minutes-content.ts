import { canonicalJson, type Loaders } from '@unionhall/database';
import { yuanFromFen } from '@unionhall/kernel';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { Deferral } from '../agenda-item/deferral.entity';
import { Recusal } from '../agenda-item/recusal.entity';
import { papersLateFor } from '../agenda-item/late-papers';
import { Ballot } from '../ballot/ballot.entity';
import { VoteCast } from '../ballot/vote-cast.entity';
import { Decision } from '../decision/decision.entity';
import { FoundEarlyOpinion } from '../early-opinion/early-opinion.entity';
import { earlyOpinionsAt } from '../early-opinion/early-opinions.queries';
import { Matter } from '../matter/matter.entity';
import { Attendance } from '../meeting/attendance.entity';
import type { Meeting } from '../meeting/meeting.entity';
import { statementsInOrder } from '../statement/statement.queries';
import { dissenters, secondsOfStatements, speakingTotals } from './speaking-time.rule';

/** The text of a meeting's minutes as its rows give it: canonical JSON, the same from the same rows, so that its hash proves it. */
export async function minutesContent(loaders: Loaders, { id, title, heldOn, presidingId }: Meeting, remark: string | null): Promise<string> {
  const [attendance, agenda] = await Promise.all([loaders.children(Attendance, 'meetingId', id), loaders.children(AgendaItem, 'meetingId', id)]);
  const items = await Promise.all(agenda.toSorted((one, other) => one.position - other.position).map((item) => itemContent(loaders, item)));
  return canonicalJson({
    meeting: { id, title, heldOn, presidingId },
    attendance: attendance.map(({ personId, capacity, present, leaveReason }) => ({ personId, capacity, present, leaveReason })),
    items,
    speakingSeconds: speakingTotals(items.flatMap(({ statements }) => statements)),
    remark,
  });
}

async function itemContent(loaders: Loaders, item: AgendaItem) {
  const { id, position, state, matterId, secretVote, startedAt } = item;
  const [matter, papers, earlyOpinions, found, recusals, statements, ballots, cast, deferrals, decisions] = await Promise.all([
    loaders.byId(Matter, matterId),
    papersLateFor(loaders, item),
    earlyOpinionsAt(loaders, id),
    loaders.children(FoundEarlyOpinion, 'agendaItemId', id),
    loaders.children(Recusal, 'agendaItemId', id),
    statementsInOrder(loaders, id),
    loaders.children(Ballot, 'agendaItemId', id),
    loaders.children(VoteCast, 'agendaItemId', id),
    loaders.children(Deferral, 'agendaItemId', id),
    loaders.children(Decision, 'agendaItemId', id),
  ]);
  const seconds = secondsOfStatements(startedAt?.getTime() ?? 0, statements.map(({ personId, at }) => ({ personId, at: at.getTime() })));
  const dissent = dissenters(decisions[0]?.outcome ?? null, ballots);
  return {
    position,
    state,
    matter: matterContent(matter!),
    latePapers: papers.map(({ title, addedOn }) => ({ title, addedOn })),
    // Opinions and votes out of their order: refused, and a breach on record [GY-2c].
    earlyOpinions,
    // What was found afterwards of opinions given elsewhere; a version signed before it does not name it.
    foundEarlyOpinions: found.map(({ personId, givenOn, description, evidenceSha256, actId }) => ({ personId, givenOn, description, evidenceSha256, actId })),
    recusals: recusals.map(({ personId, reason }) => ({ personId, reason })),
    statements: statements.map(({ place, personId, position: stands, text, isLast }, index) => ({ place, personId, position: stands, text, isLast, seconds: seconds[index]! })),
    secretVote,
    // Of a secret vote who voted; how many voted what stands in the decision.
    voters: cast.map(({ personId }) => personId).toSorted(),
    votes: ballots.map(({ personId, choice }) => ({ personId, choice })),
    dissent: statements.filter(({ personId }) => dissent.includes(personId)).map(({ personId, text }) => ({ personId, text })),
    deferredBecause: deferrals[0]?.reason ?? null,
    decision: decisions[0] ? decisionContent(decisions[0]) : null,
  };
}

function matterContent({ id, title, powerItemCode, subjectType, subjectId, subjectSha256, amount }: Matter) {
  return { id, title, powerItem: powerItemCode, subjectType, subjectId, subjectSha256, amount: amount === null ? null : yuanFromFen(amount) };
}

function decisionContent({ id, year, number, outcome, members, present, recused, votesFor, votesAgainst, votesAbstained }: Decision) {
  return { id, year, number, outcome, members, present, recused, votesFor, votesAgainst, votesAbstained };
}
