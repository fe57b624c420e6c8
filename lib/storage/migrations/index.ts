import type { Migration } from './migration';
import { V01 } from './v01';
import { V02 } from './v02';
import { V03 } from './v03';
import { V04 } from './v04';
import { V05 } from './v05';
import { V06 } from './v06';
import { V07 } from './v07';
import { V08 } from './v08';
import { V09 } from './v09';
import { V10 } from './v10';
import { V11 } from './v11';

/** Every step there ever was, oldest first. */
export const MIGRATIONS: readonly Migration[] = [V01, V02, V03, V04, V05, V06, V07, V08, V09, V10, V11];

/** Every table with its indexes, as the last step leaves it. */
export const SHAPE: Migration['stores'] = Object.assign({}, ...MIGRATIONS.map(({ stores }) => stores));
