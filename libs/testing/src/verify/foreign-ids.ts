import type { Department } from '@unionhall/contracts';

/** `table.column` of a department, and the `department.table` whose ids stand in it. */
export type ForeignIds = Readonly<Partial<Record<Department, Readonly<Record<string, `${Department}.${string}`>>>>>;

/** Every column that holds ids of another department's rows. A column that is null in a row points at nothing. */
export const foreignIds: ForeignIds = {
  governance: {
    'leadership_seat.person_id': 'personnel.person',
    'power_charge.holder_id': 'personnel.person',
    'relation.person_id': 'personnel.person',
    'relation.other_person_id': 'personnel.person',
    'relation.declared_by_id': 'personnel.person',
    'relation.employer_id': 'finance-collection.employer',
    'act_index.person_id': 'personnel.person',
    'act_index.holder_id': 'personnel.person',
  },
  grants: {
    'studio.employer_id': 'finance-collection.employer',
    'studio.leader_id': 'personnel.person',
    'studio.verified_by_id': 'personnel.person',
    'grant_application.applicant_id': 'personnel.person',
    'grant_application.employer_id': 'finance-collection.employer',
    'grant_team_member.person_id': 'personnel.person',
    'grant_agreement.person_id': 'personnel.person',
  },
  'finance-collection': {
    'payee_account.person_id': 'personnel.person',
    'payment_order.requested_by_id': 'personnel.person',
    'payment_order.authorised_by_id': 'personnel.person',
    'payment_order.executed_by_id': 'personnel.person',
    'payment_order_state_change.person_id': 'personnel.person',
  },
};
