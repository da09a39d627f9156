import { exposureProgram } from './exposureProgram';

void exposureProgram().parseAsync();
