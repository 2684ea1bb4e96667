import type { DepartmentPart } from '@unionhall/graphql';
import { issueCertificate } from './issue-certificate';
import { StaffCertificate } from './staff-certificate.entity';
import { PersonCertificatesResolver, StaffCertificateResolver } from './staff-certificate.resolver';

export const certificatePart: DepartmentPart = {
  acts: [issueCertificate],
  entities: [StaffCertificate],
  resolvers: [StaffCertificateResolver, PersonCertificatesResolver],
};
