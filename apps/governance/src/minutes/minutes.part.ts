import type { DepartmentPart } from '@unionhall/graphql';
import { MeetingMinutes } from './minutes.entity';
import { MeetingMinutesFields, MinutesResolver } from './minutes.resolver';
import { signMinutes } from './sign-minutes';

export const minutesPart: DepartmentPart = {
  acts: [signMinutes],
  entities: [MeetingMinutes],
  resolvers: [MinutesResolver, MeetingMinutesFields],
};
