import { connectionOf } from '@unionhall/graphql';
import { Inquiry } from './inquiry.entity';

export const InquiryConnection = connectionOf('Inquiry', '质询', () => Inquiry);
