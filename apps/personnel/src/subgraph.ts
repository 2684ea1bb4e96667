import { keepDecisions, keepParameters, keepRelations } from '@unionhall/database';
import { defineDepartment } from '@unionhall/graphql';
import { appointmentPart } from './appointment/appointment.part';
import { migrations } from './migrations';
import { personPart } from './person/person.part';
import { postPart } from './post/post.part';
import { staffDepartmentPart } from './staff-department/staff-department.part';

/** Personnel (人事): persons, staff departments, posts and who holds them. */
export const personnel = defineDepartment({
  department: 'personnel',
  parts: [
    appointmentPart,
    personPart,
    postPart,
    staffDepartmentPart,
  ],
  schema: { migrations, appendOnly: [] },
  subscriptions: [keepParameters, keepRelations, keepDecisions],
});
