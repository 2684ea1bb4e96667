import { runDepartment } from '@unionhall/graphql';
import { grants } from './subgraph';

void runDepartment(grants);
