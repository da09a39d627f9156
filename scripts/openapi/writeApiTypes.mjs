// Writes the types of the API again, after a change of the OpenAPI document.
import fs from 'node:fs';
import { apiTypes, typesFile } from './apiTypes.mjs';

fs.writeFileSync(typesFile, await apiTypes());
