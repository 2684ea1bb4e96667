import type { Department } from '@unionhall/contracts';

/** Which department owns each entity that crosses departments: the table of owners, as the lint holds the schemas to it. */
export const entityOwners: Readonly<Record<string, Department>> = {
  Person: 'personnel',
  Me: 'personnel',
  StaffDepartment: 'personnel',
  Post: 'personnel',
  Appointment: 'personnel',
  PowerItem: 'governance',
  PowerCharge: 'governance',
  LeadershipSeat: 'governance',
  Decision: 'governance',
  Matter: 'governance',
  Meeting: 'governance',
  AgendaItem: 'governance',
  Parameter: 'governance',
  Relation: 'governance',
  GrantRound: 'grants',
  GrantApplication: 'grants',
  Studio: 'grants',
  Employer: 'finance-collection',
  TaxBranch: 'finance-collection',
  LedgerAccount: 'finance-collection',
  PayeeAccount: 'finance-collection',
  PaymentOrder: 'finance-collection',
  Park: 'workstations',
  Workstation: 'workstations',
};
