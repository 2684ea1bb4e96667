import { personaDefinitions } from '@unionhall/standalone';
import { idOf } from '@unionhall/testing';
import type { LoadedHouse } from '../houses';

interface Told {
  readonly id: string;
  readonly version: number;
}

const SHA256 = 'ab'.repeat(32);
const { worker, officer, expert, colleague, cashier } = personaDefinitions;

/** A competition that whoever asks for his own and another win, with objections of his own and another's, and one he scores; the list is published by a decision on something else, as rows; and what is recorded of their cultivation. */
export async function compete(house: LoadedHouse, today: string): Promise<(decisionId: string) => Promise<void>> {
  const { client, claims, standalone } = house;
  const head = claims('head-of-office');
  const { source } = standalone!.departments.get('personnel')!;
  const [vacant] = await source.query<Told[]>(`SELECT id FROM post WHERE name = '副部长'`);
  const [held] = await source.query<(Told & { postId: string })[]>(`SELECT appointment.id, post.id AS postId FROM appointment JOIN post ON post.id = appointment.post_id WHERE post.name = '科员' AND appointment.person_id = ?`, [cashier.personId]);
  const versionOf = async (table: string, id: string) => (await source.query<Told[]>(`SELECT version FROM ${table} WHERE id = ?`, [id]))[0]!.version;
  const assessed = async (name: string, places: readonly object[], entrants: readonly ReturnType<LoadedHouse['claims']>[], panel: readonly (readonly [string, ReturnType<LoadedHouse['claims']>])[]) => {
    const opened = await client.act<Told & { places: Told[]; conditions: Told[] }>(head, 'OpenCompetition', { name, places, registrationFirst: today, registrationLast: today, speechWeight: 60, trialMonths: 6, conditions: [{ kind: 'INTEGRITY', text: '品行端正' }] });
    const entryIds: string[] = [];
    for (const [index, entrant] of entrants.entries()) {
      const { id: entryId } = await client.act<Told>(entrant, 'EnterCompetition', { placeId: opened.places[index]!.id, materialsSha256: SHA256 });
      await client.act(head, 'CheckCompetitionEntry', { entryId, expectedVersion: 1, checks: [{ conditionId: opened.conditions[0]!.id, met: true, reason: '示例', documentSha256: SHA256 }] });
      await client.act(head, 'ConcludeIntegrityCheck', { entryId, expectedVersion: 2, passed: true, finding: '示例' });
      entryIds.push(entryId);
    }
    // As if the days of entry had ended: nobody waits a day for a panel.
    await source.query('UPDATE competition SET registration_first = ?, registration_last = ? WHERE id = ?', ['2026-01-05', '2026-01-09', opened.id]);
    await client.act(head, 'SeatCompetitionPanel', { competitionId: opened.id, expectedVersion: 1, personIds: panel.map(([personId]) => personId) });
    for (const [key, member] of panel) for (const entryId of entryIds) await client.act(member, 'ScoreCompetition', { entryId, score: '80', idempotencyKey: `${key} ${entryId}` });
    return { competitionId: opened.id, entryIds };
  };
  const asWorker = { ...claims('worker'), roles: ['professional-union-worker'] };
  const first = await assessed('示例竞聘', [{ postId: vacant!.id }, { postId: held!.postId, incumbentAppointmentId: held!.id }], [asWorker, claims('officer')], [[expert.personId, claims('expert')]]);
  await assessed('示例再次竞聘', [{ postId: vacant!.id }], [claims('officer')], [[worker.personId, { ...claims('worker'), roles: ['expert'] }]]);
  const counts = first.entryIds.map((entryId) => ({ entryId, inFavour: 1, against: 0, abstained: 0 }));
  await client.act(head, 'HoldDemocraticVote', { competitionId: first.competitionId, heldOn: today, electors: 1, ballots: 1, counts, documentSha256: SHA256, idempotencyKey: 'example-vote' });
  await client.act(head, 'RankCompetition', { competitionId: first.competitionId, expectedVersion: await versionOf('competition', first.competitionId) });
  const proposal = await client.act<Told>(head, 'ProposeAppointments', { competitionId: first.competitionId, expectedVersion: await versionOf('competition', first.competitionId), entryIds: first.entryIds });
  return async (decisionId) => {
    // As if that decision were over this list, for as long as it takes to publish it by somebody who had no part in it.
    const [decided] = await source.query<{ item: string; type: string; subject: string; sha256: string; matter: string }[]>('SELECT power_item AS item, subject_type AS type, subject_id AS subject, subject_sha256 AS sha256, matter_id AS matter FROM decision_copy WHERE id = ?', [decisionId]);
    const decide = (of: readonly string[]) => source.query('UPDATE decision_copy SET power_item = ?, subject_type = ?, subject_id = ?, subject_sha256 = ? WHERE id = ?', [...of, decisionId]);
    const [{ sha256 }] = (await source.query<{ sha256: string }[]>('SELECT content_sha256 AS sha256 FROM appointment_proposal WHERE id = ?', [proposal.id])) as [{ sha256: string }];
    await decide(['personnel', 'AppointmentProposal', proposal.id, sha256]);
    await house.client.act({ ...claims('cashier'), roles: ['officer'] }, 'PublishAppointments', { proposalId: proposal.id, expectedVersion: proposal.version, decisionId });
    await decide([decided!.item, decided!.type, decided!.subject, decided!.sha256]);
    await source.query('UPDATE appointment_proposal SET matter_id = ? WHERE id = ?', [decided!.matter, proposal.id]);
    for (const [index, { personId }] of [worker, colleague].entries()) {
      await source.query(
        `INSERT INTO appointment_objection (id, proposal_id, entry_id, person_id, text, raised_at, answer, answered_by_id, answered_at, decision_id, state, version) VALUES (?, ?, ?, ?, '示例异议', NOW(), '示例答复', ?, NOW(), ?, 'rejected', 1)`,
        [idOf(8_500 + index), proposal.id, first.entryIds[index], personId, officer.personId, decisionId],
      );
    }
    await source.query(`UPDATE appointment SET won_by = 'competition' WHERE person_id IN (?)`, [[worker.personId, officer.personId]]);
    for (const { id: appointmentId, from: on } of await source.query<(Told & { from: string })[]>('SELECT id, from_day AS `from` FROM appointment WHERE person_id IN (?)', [[worker.personId, officer.personId]])) {
      // Another client than before: the clock has moved.
      await house.client.act(head, 'RecordCultivation', { appointmentId, kind: 'ROTATION', on, text: '示例', evidenceSha256: SHA256 });
    }
  };
}

/** A list that was taken back on every matter but the decided one, so that each way to a matter leads to one; written as rows. */
export async function proposeOnEveryMatter({ standalone }: LoadedHouse): Promise<void> {
  const { source } = standalone!.departments.get('personnel')!;
  const matters = await standalone!.departments.get('governance')!.source.query<{ id: string }[]>('SELECT id FROM matter');
  const [proposal] = await source.query<{ id: string; matterId: string }[]>('SELECT id, matter_id AS matterId FROM appointment_proposal');
  for (const [index, { id }] of matters.filter((matter) => matter.id !== proposal!.matterId).entries()) {
    await source.query(
      `INSERT INTO appointment_proposal (id, competition_id, matter_id, content_sha256, proposed_by_id, proposed_on, state, version)
       SELECT ?, competition_id, ?, content_sha256, proposed_by_id, proposed_on, 'withdrawn', 1 FROM appointment_proposal WHERE id = ?`,
      [idOf(8_600 + index), id, proposal!.id],
    );
  }
}
