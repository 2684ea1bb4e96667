import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.entity';
import { contractReaders } from '../staff-readers';
import { CertificateStanding } from './certificate-standing.type';
import { StaffCertificate } from './staff-certificate.entity';

@Resolver(() => StaffCertificate)
export class StaffCertificateResolver {
  @Access({ to: 'signed-in' })
  @Query(() => StaffCertificate, { nullable: true, description: '按编号查证明,仅人事、领导和本人可见。A certificate by id, for personnel, the leadership and the person.' })
  staffCertificate(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(StaffCertificate, id);
  }

  @Access({ to: 'public' })
  @Query(() => CertificateStanding, { nullable: true, description: '查验证明,免登录:按文号和内容SHA-256。Verifies a certificate by its number and the SHA-256 of its content, without signing in.' })
  async certificateStanding(
    @Arg('number', () => String, { description: '证明文号。Its number.' }) number: string,
    @Arg('sha256', () => String, { description: '文号与各行内容(一行一项)的SHA-256。SHA-256 of its number and lines, one a line.' }) sha256: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CertificateStanding> {
    const certificate = await loaders.byKey(StaffCertificate, 'number', number);
    const genuine = certificate?.sha256 === sha256;
    return { genuine, issuedOn: genuine ? certificate.issuedOn : null };
  }

  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId }: StaffCertificate, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '出具人。Who issued it.' })
  issuedBy(@Root() { issuedById }: StaffCertificate, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, issuedById);
  }
}

@Resolver(() => Person)
export class PersonCertificatesResolver {
  @Access<Person>({ to: contractReaders, own: (row, caller) => row.id === caller.personId })
  @FieldResolver(() => [StaffCertificate], { nullable: true, description: '出具过的证明。The certificates issued of the person, oldest first.' })
  certificates(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return loaders.children(StaffCertificate, 'personId', id);
  }
}
