import type * as english from '../en/report-decision.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const decisionSheet: InAnyLanguage<typeof english.decisionSheet> = {
  title: '{title} – decisión de {board}',
  untitled: 'Una hoja todavía sin nombre',
  subject: 'Decisión de un comité sobre una Affordance Worksheet: {outcome}',
  header: '{board}: {title}',
  attachment: 'La misma decisión como datos',
  footer: 'Una decisión sobre una propuesta. Reglas {version}, código {code}. No es un expediente de seguridad ni un certificado.',
  kind: 'Decisión sobre una hoja · {date} · reglas {version}',
  quoted: '«{title}»',
  lead:
    '{board} decidió sobre esta propuesta tal como la describe la hoja nombrada abajo. Otra hoja, o una versión posterior de esta, es '
    + 'otra propuesta.',

  outcomes: {
    approve: 'Aprobar',
    'approve-with-conditions': 'Aprobar con condiciones',
    'send-back': 'Devolver con preguntas',
    reject: 'Rechazar',
  },
  decision: 'Decisión: {outcome}',
  votesFor: '{for} a favor, {against} en contra, {abstain} abstenciones, {recused} recusaciones.',
  againstVotes: 'No votaron a favor de esta decisión más miembros que en contra.',
  despiteStops:
    '{n, plural, one {Se decidió aunque vale 1 motivo para no seguir.} other {Se decidió aunque valen {n} motivos para no seguir.}}',
  noReason: 'No se escribió ningún motivo.',

  about: {
    title: 'Sobre qué se decidió',
    sha256: 'SHA-256 de la hoja',
    id: 'Id',
    exported: 'Exportada',
    notExported: 'No se exportó como informe; se leyó el archivo de la hoja.',
  },
  risk: {
    title: 'A qué llegó en ese momento',
    after: 'Después de las salvaguardas: {tier}',
    exactly: '{tier}',
    between: 'como mínimo {best}, podría ser {worst}',
    before: 'Antes de las salvaguardas: {tier}.',
    beforeAtWorst: 'Antes de las salvaguardas, con las preguntas abiertas en lo más arriesgado: {tier}.',
    computed: 'Calculado a partir de las respuestas de la hoja con las reglas {version}, no tomado del archivo.',
    caution: 'Bajo no quiere decir seguro. Nivel de la hoja de trabajo, no una clase legal.',
    notEnough: 'No se respondió lo bastante para un nivel.',
    noStops: 'Motivos para no seguir: ninguno.',
    openStops:
      '{n, plural, one {No se pudo descartar 1} other {No se pudieron descartar {n}}}: {names}{more, plural, =0 {} other {; y {more} más}}.',
    noOpenStops: 'Se descartaron todos los que buscan las reglas.',
    openNotKnown: 'No consta si otros se podían descartar: la decisión se hizo con una versión anterior de este programa.',
    stops: '{n, plural, one {valía 1 motivo para no seguir} other {valían {n} motivos para no seguir}}',
  },

  votes: {
    title: 'Quién votó qué',
    lead: 'Los miembros votaron a favor o en contra de la decisión de arriba.',
    caption: '{n, plural, one {1 miembro} other {{n} miembros}}',
    columns: { member: 'Miembro', vote: 'Voto', reason: 'Motivo, o el interés de quien se recusó' },
    chair: 'presidencia',
    names: { for: 'A favor', against: 'En contra', abstain: 'Se abstiene', recused: 'Se recusa' },
    none: 'Sin voto',
  },

  conditions: {
    title: 'Condiciones',
    lead: 'La decisión vale una vez que se cumplan.',
    caption: '{n, plural, one {1 condición} other {{n} condiciones}}',
    columns: { n: 'N.º', what: 'Qué', owner: 'Quién se ocupa', due: 'Para cuándo' },
  },

  questions: {
    title: 'Preguntas al equipo',
    lead: 'Cada una va unida a una respuesta de la hoja. El equipo abre este archivo en su propio navegador y las responde allí.',
    caption: '{n, plural, one {1 pregunta} other {{n} preguntas}}',
    columns: { n: 'N.º', place: 'Sobre la respuesta', text: 'El comité pregunta' },
    whole: 'La hoja en su conjunto',
    action: '{question}, cuando {action}',
  },

  again: {
    title: 'Se vuelve a mirar',
    by: 'A más tardar',
    on: 'Antes, si',
    triggers: {
      'model-changed': 'cambia el modelo o la versión de su fabricante',
      incident: 'algo sale mal',
      'new-population': 'la van a usar otras personas',
    },
    never: 'No se nombró ningún día ni nada que lo adelante.',
  },

  signatures: {
    title: 'Firmas',
    lead:
      'La presidencia firma por el comité. Cada firma se añade a este archivo y no cambia nada anterior. No aprueba la herramienta.',
    chair: '{name}, presidencia',
    spare: 'Lugar libre',
    empty: 'Sin firmar todavía: {who}',
  },

  checking: {
    title: 'Comprobar esta hoja sin nosotros',
    steps: [
      'pdfsig dice si cada firma es válida y qué bytes cubre.',
      'pdfdetach guarda decision.json, de donde se hicieron estas páginas.',
      'pdfdetach guarda worksheet.json del informe que leyó el comité. Su SHA-256 (sha256sum) es el de arriba, o es otra hoja.',
    ],
    facts: { rules: 'Reglas', release: 'Hecho con la versión', file: 'Archivo', decision: 'Decisión', made: 'Decidido' },
    rules: '{version}, SHA-256 {sha256}',
    about:
      'Esta hoja recoge lo que decidió un comité. No es un expediente de seguridad, un certificado ni una aprobación de la '
      + 'herramienta.',
  },
}

export const reportAsked: InAnyLanguage<typeof english.reportAsked> = {
  title: 'Preguntas de un comité, y respuestas',
  lead: 'Un comité leyó una versión anterior y la devolvió con estas preguntas.',
  caption: '{all, plural, one {1 pregunta} other {{all} preguntas}}, {done} hechas',
  columns: { place: 'Sobre la respuesta', text: 'El comité pregunta', reply: 'El equipo responde' },
  open: 'Sin respuesta todavía.',
  done: 'Hecho.',
}
