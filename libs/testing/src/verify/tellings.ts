import { actPerformed, decisionCarriedOut, decisionRecorded, employerChanged, type EventType, matterProposed, matterWithdrawn, paymentOrderMoved, paymentRequested, refundReceived, relationChanged, secondmentEnded, secondmentStarted, serviceTaskMoved, staffRequestDeclined, staffRequested, staffRequestWithdrawn, trailCheckpointed, unionFormed, unionFound } from '@unionhall/contracts';

/** What must be told when a row of a table is made or changed. */
export interface Telling {
  readonly table: string;
  readonly event: Pick<EventType<never>, 'name' | 'to'>;
  /** Selects the `id` of each row that was not told; its parameters are the event's name and how many must hear it. */
  readonly untold: string;
}

/** How often the event was told of each subject: counted once for all of them, because the outbox has no index by subject alone. */
const TOLD = '(SELECT subject_id, COUNT(*) AS times FROM outbox WHERE name = ? GROUP BY subject_id) told';
const TIMES = 'COALESCE(told.times, 0)';

/** Each version of a row is told once to each consumer. */
const everyVersionOf = (table: string): string => `SELECT subject.id FROM ${table} subject LEFT JOIN ${TOLD} ON told.subject_id = subject.id WHERE ${TIMES} <> ? * subject.version`;

/** Every row that others must learn of, with the event that tells it. */
export const tellings: readonly Telling[] = [
  {
    table: 'trail_entry',
    event: actPerformed,
    untold: `SELECT entry.act_id AS id FROM trail_entry entry LEFT JOIN ${TOLD} ON told.subject_id = entry.act_id WHERE JSON_VALUE(entry.entry, '$.item') IS NOT NULL AND ${TIMES} <> ?`,
  },
  {
    table: 'trail_checkpoint',
    event: trailCheckpointed,
    untold: `SELECT checkpoint.id FROM trail_checkpoint checkpoint LEFT JOIN
       (SELECT JSON_VALUE(payload, '$.checkpointId') AS checkpoint_id, COUNT(*) AS told FROM outbox WHERE name = ? GROUP BY 1) told
       ON told.checkpoint_id = checkpoint.id WHERE NOT (told.told <=> ?)`,
  },
  { table: 'employer', event: employerChanged, untold: everyVersionOf('employer') },
  { table: 'secondment', event: secondmentStarted, untold: `SELECT subject.id FROM secondment subject LEFT JOIN ${TOLD} ON told.subject_id = subject.id WHERE ${TIMES} <> ?` },
  { table: 'secondment', event: secondmentEnded, untold: `SELECT subject.id FROM secondment subject LEFT JOIN ${TOLD} ON told.subject_id = subject.id WHERE ${TIMES} <> ? * (subject.until_day IS NOT NULL)` },
  {
    table: 'service_task',
    event: serviceTaskMoved,
    untold: `SELECT subject.id FROM service_task subject LEFT JOIN ${TOLD} ON told.subject_id = subject.id WHERE subject.employer_id IS NOT NULL AND subject.kind IN ('park-union-organising', 'dues-collection')
       AND ${TIMES} <> ? * subject.version`,
  },
  {
    table: 'employer',
    event: unionFound,
    // Formed or found: whoever had a union when it was registered had neither since.
    untold: `SELECT subject.id FROM employer subject WHERE subject.union_formed_in IS NOT NULL AND EXISTS (SELECT 1 FROM employer_particulars earlier WHERE earlier.employer_id = subject.id AND earlier.union_formed_in IS NULL)
       AND (SELECT COUNT(*) FROM outbox WHERE outbox.name IN (?, 'UnionFormed') AND outbox.consumer = 'workstations' AND JSON_VALUE(outbox.payload, '$.employerId') = subject.id) < ?`,
  },
  {
    table: 'employer',
    event: unionFormed,
    // Who brought it about counts it, and the station’s task is done by it: of each union formed both hear, by this name.
    untold: `SELECT formed.id FROM (SELECT JSON_VALUE(entry, '$.subject.id') AS id, COUNT(*) AS times FROM trail_entry WHERE JSON_VALUE(entry, '$.act') = 'formUnion' AND JSON_VALUE(entry, '$.outcome') = 'done' GROUP BY 1) formed
       LEFT JOIN (SELECT JSON_VALUE(payload, '$.employerId') AS employer_id, COUNT(*) AS times FROM outbox WHERE name = ? GROUP BY 1) told ON told.employer_id = formed.id WHERE ${TIMES} <> ? * formed.times`,
  },
  { table: 'staff_request', event: staffRequested, untold: `SELECT subject.id FROM staff_request subject LEFT JOIN ${TOLD} ON told.subject_id = subject.id WHERE ${TIMES} <> ?` },
  {
    table: 'staff_request',
    event: staffRequestWithdrawn,
    untold: `SELECT subject.id FROM staff_request subject LEFT JOIN ${TOLD} ON told.subject_id = subject.id
       WHERE ${TIMES} <> ? * (SELECT COUNT(*) FROM staff_request_state_change WHERE subject_id = subject.id AND to_state = 'withdrawn')`,
  },
  {
    table: 'secondment_request',
    event: staffRequestDeclined,
    untold: `SELECT subject.id FROM secondment_request subject LEFT JOIN ${TOLD} ON told.subject_id = subject.id WHERE ${TIMES} <> ? * (subject.state = 'declined')`,
  },
  { table: 'relation', event: relationChanged, untold: everyVersionOf('relation') },
  {
    table: 'grant_award_proposal',
    event: matterProposed,
    untold: "SELECT id FROM grant_award_proposal proposal WHERE (SELECT COUNT(*) FROM outbox WHERE outbox.name = ? AND JSON_VALUE(outbox.payload, '$.matterId') = proposal.matter_id) <> ?",
  },
  {
    table: 'appointment_proposal',
    event: matterProposed,
    untold: "SELECT id FROM appointment_proposal proposal WHERE (SELECT COUNT(*) FROM outbox WHERE outbox.name = ? AND JSON_VALUE(outbox.payload, '$.matterId') = proposal.matter_id) <> ?",
  },
  {
    table: 'appointment_proposal',
    event: decisionCarriedOut,
    untold: `SELECT proposal.id FROM appointment_proposal proposal WHERE (SELECT COUNT(*) FROM outbox WHERE outbox.subject_id = proposal.decision_id AND outbox.name = ? AND JSON_VALUE(outbox.payload, '$.effect') = 'appointed') <> ? * (proposal.state = 'appointed')`,
  },
  {
    table: 'award',
    event: decisionCarriedOut,
    untold: `SELECT MIN(id) AS id FROM award GROUP BY decision_id HAVING (SELECT COUNT(*) FROM outbox WHERE outbox.subject_id = award.decision_id AND outbox.name = ? AND JSON_VALUE(outbox.payload, '$.effect') = 'granted') <> ?`,
  },
  {
    table: 'payment_order',
    event: decisionCarriedOut,
    untold: `SELECT MIN(payment.id) AS id FROM payment_order payment WHERE payment.state = 'confirmed' AND payment.decision_id IS NOT NULL GROUP BY payment.decision_id
       HAVING (SELECT COUNT(*) FROM outbox WHERE outbox.subject_id = payment.decision_id AND outbox.name = ? AND JSON_VALUE(outbox.payload, '$.effect') = 'paid') <> ? * COUNT(*)`,
  },
  { table: 'instalment_request', event: paymentRequested, untold: `SELECT request.id FROM instalment_request request LEFT JOIN ${TOLD} ON told.subject_id = request.id WHERE ${TIMES} <> ?` },
  { table: 'allowance_request', event: paymentRequested, untold: `SELECT request.id FROM allowance_request request LEFT JOIN ${TOLD} ON told.subject_id = request.id WHERE ${TIMES} <> ?` },
  {
    table: 'allowance_year',
    event: matterProposed,
    untold: "SELECT id FROM allowance_year proposed WHERE (SELECT COUNT(*) FROM outbox WHERE outbox.name = ? AND JSON_VALUE(outbox.payload, '$.matterId') = proposed.matter_id) <> ?",
  },
  {
    table: 'performance_assessment',
    event: matterProposed,
    untold: "SELECT id FROM performance_assessment appealed WHERE matter_id IS NOT NULL AND (SELECT COUNT(*) FROM outbox WHERE outbox.name = ? AND JSON_VALUE(outbox.payload, '$.matterId') = appealed.matter_id) <> ?",
  },
  {
    table: 'payment_order',
    event: paymentOrderMoved,
    untold: `SELECT payment.id FROM payment_order payment LEFT JOIN ${TOLD} ON told.subject_id = payment.id WHERE payment.subject_id IS NOT NULL
       AND ${TIMES} <> ? * (SELECT COUNT(*) FROM payment_order_state_change WHERE subject_id = payment.id AND NOT (from_state <=> to_state))`,
  },
  {
    table: 'payment_refund',
    event: refundReceived,
    untold: `SELECT refund.id FROM payment_refund refund JOIN payment_order payment ON payment.id = refund.payment_order_id WHERE payment.subject_id IS NOT NULL
       AND (SELECT COUNT(*) FROM outbox WHERE outbox.name = ? AND JSON_VALUE(outbox.payload, '$.refundId') = refund.id) <> ?`,
  },
  {
    table: 'matter',
    event: matterWithdrawn,
    // What an event of the subject's owner withdrew is no news to the owner.
    untold: `SELECT subject.id FROM matter subject LEFT JOIN ${TOLD} ON told.subject_id = subject.id WHERE state = 'withdrawn' AND ${TIMES} <> ? AND NOT EXISTS (
       SELECT 1 FROM matter_state_change step JOIN inbox ON inbox.event_id = step.act_id WHERE step.subject_id = subject.id AND step.to_state = 'withdrawn')`,
  },
  { table: 'decision', event: decisionRecorded, untold: everyVersionOf('decision') },
];
