import type * as english from '../en/pages-licences.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesLicences: InAnyLanguage<typeof english.pagesLicences> = {
  title: 'Trabajo de otros en esta página',
  pageTitle: 'Trabajo de otros · {product}',
  lead:
    'Esta página está hecha con {packages} paquetes de código y {fonts} fuentes que otros hicieron y dejan usar a todo el mundo. Abra una línea '
    + 'para leer sus condiciones. La lista se hizo al construir esta página, a partir de lo que de verdad hay en ella.',
  own:
    'Para nuestro propio código y nuestras palabras no se ha indicado ninguna licencia. Pregunte antes de usarlos en otro sitio.',
  machines:
    'Donde esta página está alojada, la misma lista para máquinas está a su lado como sbom.cdx.json (CycloneDX).',
  limits: 'Un paquete puede contener partes de otros sin decirlo. Lo que sí dice está bajo su nombre.',
  line: '{name} {version}',
  licence: 'Licencia: {licence}',
  notices: 'Lo que dicen sus archivos',
}
