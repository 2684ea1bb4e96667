import { connectionOf } from '@unionhall/graphql';
import { ServicePlace } from './service-place.entity';

export const ServicePlaceConnection = connectionOf('ServicePlace', '服务阵地', () => ServicePlace);
