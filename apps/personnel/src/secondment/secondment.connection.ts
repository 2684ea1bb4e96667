import { connectionOf } from '@unionhall/graphql';
import { Secondment } from './secondment.entity';

export const SecondmentConnection = connectionOf('Secondment', '派驻', () => Secondment);
