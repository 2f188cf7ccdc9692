import type * as english from '../en/pages-compare.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesCompare: InAnyLanguage<typeof english.pagesCompare> = {
  pageTitle: 'Comparar · {product}',
  title: 'Comparar',
  versions: 'Dos versiones de «{title}»',
  different: '«{before}» junto a «{after}»',
  namesakes: 'Dos hojas distintas llamadas «{title}»',
  same: 'Es un archivo junto a sí mismo. Elija otro abajo.',
  gone: 'Este archivo ya no está en la sala de lectura. Añádalo allí de nuevo.',
  failed: '{name} no se puede comparar.',
  noWorksheet: 'No se pudo leer ninguna hoja en él.',
  slip: 'Es una decisión, una negativa a firmar o una tarjeta de contacto, y no una hoja.',

  sides: {
    label: 'Los dos archivos',
    before: 'Antes',
    after: 'Después',
    first: 'Primero',
    second: 'Segundo',
    at: '{name}: {time}',
    file: 'Archivo: {name}',
    swap: 'Intercambiar los dos',
    signedBy: 'Firmado por {names}',
    notNamed: 'sin nombre',
  },
  verdicts: {
    plain: 'Un archivo de hoja. No lleva firma, así que nadie puede decir si se cambió.',
    intact: 'Firmado, y sin cambios desde entonces.',
    unsigned: 'Un informe que nadie ha firmado, así que nadie puede decir si se cambió.',
    altered: 'Este archivo se alteró, o no concuerda consigo mismo. Lo de abajo es lo que dice ahora, no lo que se firmó.',
    unreadable: 'No se pudieron comprobar sus firmas. Lo de abajo es lo que dice, y nada responde por ello.',
  },
  differentNote:
    'Son dos hojas distintas: ninguna sigue a la otra. Lo que se decidió sobre una no dice nada de la otra.',
  otherRules:
    'Se hicieron con reglas distintas, {before} y {after}. Aquí se calculan las dos con las reglas {ours}, así que un resultado puede diferir '
    + 'del que se imprimió.',

  again: {
    heading: 'Qué hay que volver a decidir',
    lead: 'Más arriesgado, nuevo o abierto en la versión «Después». Quien decidió sobre la anterior no ha decidido sobre esto.',
    none:
      'Nada en nuestra lista: no subió ningún nivel ni valoración, no llegó ningún motivo para no seguir, ninguna respuesta se hizo más '
      + 'arriesgada. Lea de todos modos los cambios de abajo. Lo dicho con palabras propias no se pesa.',
    labels: {
      rules: 'Reglas',
      tier: 'Nivel después de las salvaguardas',
      'inherent-tier': 'Nivel antes de las salvaguardas',
      stop: 'Motivo para no seguir',
      action: 'Acción nueva',
      rating: 'Qué podría salir mal',
      'own-hazard': 'Qué podría salir mal',
      answer: 'Respuesta más arriesgada',
      'open-answer': 'Abierta de nuevo',
      safeguard: 'Salvaguarda',
      evidence: 'Pruebas',
      lens: 'Ley o clasificación que comprobar',
      verdict: 'Veredicto',
      conclusion: 'Conclusión conjunta',
    },
    rules: 'Se hizo con las reglas {before}, y ahora con las reglas {after}.',
    step: '«{before}» antes, «{after}» ahora.',
    rated: 'Valoración {rating}: {tier}',
    about: '{what}: {step}',
    stands: '{name}. Ahora vale.',
    open: '{name}. Ya no se puede descartar.',
    action: 'Ahora {action}. Sus propios riesgos vienen con ella.',
    safeguard: '{name} retrocedió: {step}',
    evidence: '{name}: ya no está lo que la mostraba, así que ahora no baja nada.',
  },

  tiers: {
    heading: 'El nivel',
    caption: 'El nivel y lo que está abierto, lado a lado',
    after: 'Nivel después de las salvaguardas',
    before: 'Nivel antes de las salvaguardas',
    unanswered: 'Preguntas sin responder',
    unknown: '«Aún no lo sabemos»',
    assumed: 'Respuestas supuestas',
    own: 'Personas que respondieron por su cuenta',
    dissent: 'Personas que mantienen otra opinión',
  },

  changes: {
    heading: 'Qué cambió',
    headingDifferent: 'Qué difiere',
    none: 'No difiere nada en respuestas, salvaguardas, riesgos, leyes y personas.',
    same:
      'Igual en las dos: {answers, plural, one {1 respuesta} other {{answers} respuestas}}, '
      + '{safeguards, plural, one {1 salvaguarda} other {{safeguards} salvaguardas}}, '
      + '{ratings, plural, one {1 valoración} other {{ratings} valoraciones}}, '
      + '{lenses, plural, one {1 ley} other {{lenses} leyes}}, '
      + '{people, plural, one {1 persona} other {{people} personas}}.',
    group: '{name} ({n})',
    groups: { risks: 'Riesgos', laws: 'Leyes que comprobar', people: 'Personas' },
    what: 'Sobre',
    ways: { riskier: 'más arriesgada', safer: 'más segura', both: 'en parte más arriesgada, en parte más segura' },
    safeguardWays: { riskier: 'retrocedió', safer: 'avanzó' },
    forAction: '{text}, cuando {action}',
    notAsked: 'No se pregunta',
    suggested: '{text} (sin confirmar)',
    shown: '{status}. Qué la muestra: {evidence}',
    notShown: '{status}. Nada la muestra.',
    noRatings: 'Las valoraciones se comparan cuando las dos tienen respuestas bastantes para un nivel.',
    notThere: 'No surge',
    ownHazard: 'Añadido por personas: {name}',
    stop: 'Motivo para no seguir: {name}',
    stops: { stands: 'Vale', 'cannot-be-ruled-out': 'No se puede descartar', none: 'No vale' },
    accepted: 'Por qué se acepta: {rating}',
    noReason: 'Sin motivo',
    reach: '{state}. {reach}',
    notAtTable: 'No está en la mesa',
    maker: 'trabaja para el fabricante o cobra de él',
    signer: 'tiene un lugar para firmar',
    verdictOf: 'Veredicto de {name}',
    noVerdict: 'Ninguno',
    conditionOf: 'Condición de {name}',
    condition: '{text} ({about})',
    owner: 'se ocupa {owner}',
    due: 'vence el {due}',
    noCondition: 'No se pide',
    done: 'Hecha: {text}',
    open: 'Sin hacer: {text}',
    dissentOf: 'Dónde {name} lo ve de otra manera',
    noDissent: 'No dijo nada',
    conclusion: 'Conclusión conjunta',
    signed: 'Firmada por',
    nobody: 'Nadie',
  },

  text: {
    button: 'Copiar como texto',
    what: 'la comparación',
    line: '- {what}: {before} → {after}',
    noted: '{line} ({note})',
    again: '- {label}: {text}',
  },

  choose: {
    heading: 'Comparar otros archivos de la sala',
    one: 'Primer archivo',
    other: 'Segundo archivo',
    option: '{title} ({name})',
  },
}
