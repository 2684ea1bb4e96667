import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { type PersonnelStatus, PersonnelStatusEnum } from '../establishment/establishment.entity';

@InputType({ description: '在册工作人员登记。Registration of somebody on the staff.' })
export class RegisterStaffMemberInput {
  @IsUUID()
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  personId: string;

  @IsUUID()
  @Field(() => ID, { description: '占用编制的编号,即以何种身份在册。Id of the establishment the person takes a place of.' })
  establishmentId: string;

  @IsUUID()
  @Field(() => ID, { description: '所在机关部门的编号。Id of the department of the office.' })
  staffDepartmentId: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '在编(在岗)首日,不晚于今日。First day on the staff, today at the latest.' })
  from: LocalDate;

  @IsOptional()
  @Field(() => LocalDateScalar, { nullable: true, description: '退休日期,据人事档案核定。Day of retirement, by the personnel file [WZ-6].' })
  retiresOn?: LocalDate | null;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '录用(聘用)文件名称及文号。The document that brought the person onto the staff, title and number.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '离开编制(岗位)。The end of a membership of the staff.' })
export class EndStaffMembershipInput {
  @IsUUID()
  @Field(() => ID, { description: '在册编号。Id of the membership.' })
  staffMembershipId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '在编(在岗)末日。Last day on the staff.' })
  until: LocalDate;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '离开文件名称及文号。The document that ends it, title and number.' })
  document: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '在册工作人员筛选。Which members of the staff.' })
export class StaffMembershipFilter {
  @Field(() => PersonnelStatusEnum, { nullable: true, description: '人员身份。Those of this status.' })
  status?: PersonnelStatus | null;

  @Field(() => ID, { nullable: true, description: '所在机关部门的编号。Those of this department of the office.' })
  staffDepartmentId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '当日在册的。Those on the staff on this day.' })
  onDay?: LocalDate | null;
}

/** The orders a list of staff can be asked in, and the property each orders by. */
export const StaffMembershipOrder = { FROM: 'from' } as const;
export type StaffMembershipOrder = (typeof StaffMembershipOrder)[keyof typeof StaffMembershipOrder];
registerEnumType(StaffMembershipOrder, {
  name: 'StaffMembershipOrder',
  description: '在册工作人员排序。The order of the staff.',
  valuesConfig: { FROM: { description: '按在编(在岗)首日。By first day on the staff.' } },
});
