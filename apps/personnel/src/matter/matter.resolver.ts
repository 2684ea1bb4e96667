import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AllowanceYear } from '../allowance/allowance-year.entity';
import { AppointmentProposal } from '../competition/appointment-proposal.entity';
import { PerformanceAssessment } from '../performance/performance-assessment.entity';
import { recruiters } from '../recruitment/recruitment-readers';
import { allowanceReaders, performanceReaders } from '../staff-readers';
import { Matter } from './matter.stub';

@Resolver(() => Matter)
export class MatterResolver {
  @Access({ to: allowanceReaders })
  @FieldResolver(() => AllowanceYear, { nullable: true, description: '所议的年度岗位津贴方案。The allowances of a year it is about.' })
  allowanceYear(@Root() { id }: Matter, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(AllowanceYear, 'matterId', id);
  }

  @Access({ to: performanceReaders })
  @FieldResolver(() => PerformanceAssessment, { nullable: true, description: '所议的考核申诉。The assessment whose appeal it is about.' })
  performanceAssessment(@Root() { id }: Matter, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(PerformanceAssessment, 'matterId', id);
  }

  @Access({ to: recruiters })
  @FieldResolver(() => AppointmentProposal, { nullable: true, description: '所议的拟任名单。The list of appointments it is about.' })
  appointmentProposal(@Root() { id }: Matter, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(AppointmentProposal, 'matterId', id);
  }
}
