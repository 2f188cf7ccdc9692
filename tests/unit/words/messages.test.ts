import { parse } from '@formatjs/icu-messageformat-parser'
