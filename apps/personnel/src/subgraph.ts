import { buildSubgraph, type DepartmentDefinition, type RequestContext, trailResolver } from '@unionhall/graphql';
import { keepDecisions, keepParameters, keepRelations } from '@unionhall/database';
import { Appointment } from './appointment/appointment.entity';
import { AppointmentResolver } from './appointment/appointment.resolver';
import { endAppointment } from './appointment/end-appointment';
import { PersonAppointmentsResolver } from './appointment/person-appointments.resolver';
import { registerIncumbent } from './appointment/register-incumbent';
import { migrations } from './migrations';
import { MeResolver } from './person/me.resolver';
import { Person } from './person/person.entity';
import { PersonResolver } from './person/person.resolver';
import { registerPerson } from './person/register-person';
import { createPost } from './post/create-post';
import { Post } from './post/post.entity';
import { PostResolver } from './post/post.resolver';
import { registerStaffDepartment } from './staff-department/register-staff-department';
import { StaffDepartment } from './staff-department/staff-department.entity';
import { StaffDepartmentResolver } from './staff-department/staff-department.resolver';

/** Personnel (人事): persons, staff departments, posts and who holds them. */
export const personnel: DepartmentDefinition = {
  department: 'personnel',
  subgraph: () =>
    buildSubgraph({
      resolvers: [PersonResolver, MeResolver, StaffDepartmentResolver, PostResolver, AppointmentResolver, PersonAppointmentsResolver, trailResolver('personnel')],
      references: {
        Person: ({ id }, { loaders }: RequestContext) => loaders.byId(Person, String(id)),
        Me: ({ id }, { caller }: RequestContext) => ({ id, roles: caller.roles }),
        StaffDepartment: ({ id }, { loaders }: RequestContext) => loaders.byId(StaffDepartment, String(id)),
        Post: ({ id }, { loaders }: RequestContext) => loaders.byId(Post, String(id)),
        Appointment: ({ id }, { loaders }: RequestContext) => loaders.byId(Appointment, String(id)),
      },
    }),
  entities: [Person, StaffDepartment, Post, Appointment],
  schema: { department: 'personnel', migrations, appendOnly: [] },
  subscriptions: [keepParameters, keepRelations, keepDecisions],
  acts: [registerPerson, registerStaffDepartment, createPost, registerIncumbent, endAppointment],
  transitions: {},
};
