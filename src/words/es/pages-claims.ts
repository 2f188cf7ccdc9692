import type * as english from '../en/pages-claims.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesClaims: InAnyLanguage<typeof english.pagesClaims> = {
  intro:
    '{n, plural, one {Hay una firma en él.} other {Hay {n} firmas en él.}} Esta página no sigue cómo componen un PDF otros programas, así '
    + 'que no puede decir qué muestra el archivo, solo esto:',
  nobody: 'Alguien sin nombre',
  'as-signed': '{name}: los bytes que cubre esta firma están como se firmaron.',
  changed: '{name}: los bytes que cubre esta firma se cambiaron después de firmar.',
  unknown: '{name}: esta página no conoce el método de esta firma.',
  whole: 'Cubre el archivo entero.',
  part: 'No cubre el archivo entero. Lo que queda fuera puede cambiar lo que se muestra.',
}
