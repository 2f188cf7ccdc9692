import type * as english from '../en/exports.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const exportWords: InAnyLanguage<typeof english.exportWords> = {
  untitled: 'Una función todavía sin nombre',
  yes: 'Sí',
  no: 'No',

  leftOut: {
    text:
      'Queda fuera: las firmas, los escalones y fuentes de cada grado, las leyes que comprobar, lo que bajaría el nivel, los supuestos, y '
      + 'quién resolvió una respuesta y cuándo. Nada de esta copia está firmado ni comprobado: lo que cuenta es el PDF firmado.',
    board:
      'Queda fuera: las filas que se filtraron, los archivos que no se pudieron leer, las respuestas con sus motivos y las firmas. Un texto '
      + 'que empieza como una fórmula lleva delante un apóstrofo. Lo que cuenta son los archivos.',
    plan:
      'Queda fuera: las respuestas, el nivel, los riesgos y las firmas. Un texto que empieza como una fórmula lleva delante un apóstrofo. Lo '
      + 'que cuenta es el PDF firmado.',
    dates:
      'Queda fuera: lo que no tiene día o ya está hecho. Un cambio posterior en la hoja no llega a este calendario.',
  },

  text: {
    title: '{feature} – copia para comentarios',
    about: 'Una copia de la hoja del {day} para comentarla. Reglas {version}.',
    tier: {
      heading: 'Nivel',
      after: 'Después de las salvaguardas:',
      before: 'Antes de las salvaguardas:',
      rules: 'Las reglas solas dicen:',
      few: 'Todavía faltan respuestas, así que no hay nivel.',
      caution: 'Bajo no quiere decir seguro. Nivel de la hoja de trabajo, no una clase legal.',
    },
    stops: {
      heading: 'Motivos para no seguir',
      stands: '{stop}. {why} Qué lo quita: {clears}',
      open: 'Todavía no se pueden descartar: {stops}.',
      none: 'Ninguno.',
    },
    risks: {
      heading: 'Qué podría salir mal',
      none: 'Las respuestas hasta ahora no abren nada que pudiera salir mal.',
      caption: 'Primero lo peor, después de las salvaguardas',
      columns: {
        hazard: 'Qué podría salir mal', actions: 'Cuando', after: 'Después de las salvaguardas', before: 'Antes', why: 'Por qué',
      },
      level: '{tier}, valoración {rating} de 5',
      lowest: 'El grado más bajo: no vale ningún escalón por encima.',
      own: 'Nombrado por las personas de la mesa',
      whole: 'la función en su conjunto',
      team: 'Lo que las personas valoran de otra manera que las reglas',
      teamLine: '{name} sobre «{hazard}» (cuando {action}): {tier}. {reason}',
      accepted: 'Aceptado pese a la valoración',
      acceptedLine: '{hazard} (cuando {action}): {reason}',
    },
    answers: {
      heading: 'Todas las respuestas',
      lead: 'Primero la respuesta conjunta. Debajo, lo que es distinto para una acción y lo que alguien ve de otra manera.',
      caption: '{step}: {n, plural, one {1 pregunta} other {{n} preguntas}}',
      columns: { question: 'Pregunta', answer: 'Respuesta', note: 'Nota, y en qué se apoya' },
      forAction: 'Cuando {action}: {said}',
      own: '{name}: {said}',
    },
    safeguards: {
      heading: 'Salvaguardas',
      columns: { safeguard: 'Salvaguarda', status: 'Estado', evidence: 'Qué la muestra, quién se ocupa' },
      caption: 'Todas las salvaguardas que conocen las reglas',
      own: '{name}: {said}',
    },
    judgement: {
      heading: 'Juicio',
      together: 'Juntos:',
      none: 'Todavía sin conclusión conjunta.',
      caption: 'Quién estaba en la mesa',
      columns: {
        person: 'Persona', interest: 'Trabaja para el fabricante', verdict: 'Veredicto y motivo', dissent: 'Lo ve de otra manera',
      },
      noVerdict: 'Todavía sin veredicto',
      benefit: 'Beneficio, que va junto al riesgo y nunca se le resta',
      ownWords: 'Con sus palabras',
      reply: 'El equipo:',
      noReply: 'Todavía sin respuesta.',
    },
    asked: {
      heading: 'Preguntas del comité',
      caption: 'Lo que quiere saber un comité, y lo que le dice el equipo',
      columns: { question: 'Pregunta', about: 'Sobre', reply: 'Respuesta' },
      whole: 'La hoja en su conjunto',
      aboutAction: '{question} (cuando {action})',
      noReply: 'Todavía sin respuesta',
    },
    decision: {
      heading: 'Decisión del comité',
      outcome: 'Decidido:',
      none: 'Todavía no hay nada decidido.',
      otherVersion: 'La hoja se cambió después de esta decisión.',
      caption: 'Cómo votaron sus miembros',
      columns: { member: 'Miembro', vote: 'Voto', reason: 'Motivo' },
      chair: '{name} (presidencia)',
      again: 'Volver a evaluar a más tardar:',
      sooner: 'Antes, si:',
    },
    plan: {
      heading: 'Plan de acción', caption: 'Qué hay que hacer, quién y para cuándo', none: 'Todavía no hay nada que hacer.',
    },
    leftOut: 'Qué no lleva esta copia',
  },

  plan: {
    columns: {
      what: 'Qué hay que hacer', from: 'De dónde viene', owner: 'Quién se ocupa', due: 'Para cuándo', done: 'Hecho', note: 'Nota',
    },
    fromBoard: 'Condición del comité',
    fromThisBoard: 'Condición del comité: {board}',
    fromPerson: 'Condición de {name}',
    fromTier: 'Lo pide el nivel',
  },

  dates: {
    due: 'Vence: {what} ({title})',
    again: 'Volver a evaluar: {title}',
    of: 'Hoja: {title}',
    owner: 'Se ocupa: {owner}',
    nobody: 'Se ocupa: nadie todavía',
    sooner: 'Antes, si {sooner}.',
  },

  board: {
    noTier: 'Faltan respuestas',
    presence: { 'took-part': 'Sí', listed: 'No, solo figura en la lista', missing: 'No' },
    checks: {
      intact: 'Firmada e intacta', altered: 'Alterada', unsigned: 'Sin firmar', unreadable: 'No se pueden leer las firmas',
      plain: 'Un archivo que nadie puede firmar',
    },
    columns: {
      file: 'Archivo',
      title: 'Para qué es',
      proposer: 'La propone',
      version: 'Versión',
      latest: 'Última versión de la carpeta',
      check: 'Comprobación de firmas',
      signatures: 'Firmas / lugares',
      signers: 'Nombres en las firmas',
      worst: 'Nivel',
      best: 'Nivel en lo mejor',
      before: 'Nivel antes de las salvaguardas',
      hazard: 'Lo peor que podría salir mal',
      stops: 'Motivos para no seguir',
      openStops: 'Motivos que no se pueden descartar',
      actions: 'Qué puede hacer',
      access: 'Cómo se obtiene',
      place: 'Dónde están las personas',
      unanswered: 'Sin responder',
      unknown: 'Aún sin saber',
      assumed: 'Respuestas protectoras solo supuestas',
      people: 'Personas en la mesa',
      clinical: 'Participó un profesional clínico',
      lived: 'Participó alguien con experiencia vivida',
      independent: 'Participó alguien ajeno al fabricante',
      acceptable: 'Veredictos: aceptable',
      withConditions: 'Veredictos: aceptable con condiciones',
      notAcceptable: 'Veredictos: no aceptable',
      cannotJudge: 'Veredictos: aún no puedo juzgar',
      dissent: 'Personas que lo ven de otra manera',
      conclusion: 'Conclusión conjunta',
      gaps: 'Lagunas en el juicio',
      conditions: 'Condiciones sin hacer',
      asked: 'Preguntas de un comité sin respuesta',
      decision: 'Decisión del comité',
      decisionCheck: 'Cómo se comprobó la decisión',
      decisionFits: 'Decidido sobre esta versión',
      decidedAt: 'Decidido el',
      again: 'Volver a evaluar a más tardar',
      made: 'Hecha el',
      rules: 'Reglas',
      id: 'Id de la hoja',
      sha256: 'SHA-256 de la hoja',
    },
  },
}
