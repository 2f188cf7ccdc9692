import type * as english from '../../en/questions/built-and-guarded.ts'
import type { InAnyLanguage } from '../../in-any-language.ts'

export const builtAndGuarded: InAnyLanguage<typeof english.builtAndGuarded> = {
  'built.kind': {
    ask: '¿Cómo llega a sus respuestas?',
    why: 'Los modelos de lenguaje, dice el artículo, no tienen un modelo del mundo con el que contrastar sus palabras.',
    example: 'Un borrador de respuesta se compara con la guía escrita de la clínica y se retiene si no concuerdan.',
    short: 'Cómo funciona',
    options: {
      'fixed-rules': { label: 'Reglas fijas' },
      'single-task': { label: 'Un modelo entrenado para una tarea' },
      'checked-language-model': {
        label:
          'Un modelo de lenguaje cuyas respuestas se contrastan con reglas y conocimientos escritos antes de que alguien '
          + 'las vea',
        short: 'Modelo de lenguaje contrastado',
        hint: 'Prometedor, pero no una prueba.',
      },
      'language-model': { label: 'Un modelo de lenguaje solo' },
    },
  },
  'built.training': {
    ask: '¿De dónde salieron sus datos de entrenamiento, y con el consentimiento de quién?',
    hint: 'Sin datos de pacientes.',
    why: 'Un modelo repite lo que hay en sus datos, y deja fuera a quien falta en ellos.',
    example: 'Páginas web públicas, y 4000 conversaciones de terapia a cuyos autores se preguntó.',
    short: 'Datos de entrenamiento',
  },
  'built.explain': {
    ask: '¿Se pueden ver y discutir sus razones?',
    why: 'Quien no puede ver por qué no puede decir «eso está mal».',
    example: 'La nota muestra la frase de la conversación en la que se apoya cada línea.',
    short: 'Se ven las razones',
    options: {
      yes: { label: 'Sí' },
      partly: { label: 'En parte' },
      no: { label: 'No' },
    },
  },
  'built.security': {
    ask: '¿Quién probó su seguridad?',
    why: 'Una filtración de lo que la gente contó a una herramienta no se puede deshacer.',
    example: 'Un equipo contratado intentó leer las conversaciones de otras personas e informó de lo que halló.',
    short: 'Seguridad probada por',
    options: {
      independent: { label: 'Alguien independiente, y se corrigió lo que halló', short: 'Alguien independiente' },
      maker: { label: 'El fabricante, y se corrigió lo que halló', short: 'El fabricante' },
      nobody: { label: 'Nadie, o lo que se halló sigue igual', short: 'Nadie' },
    },
  },
  'built.checked': {
    ask: '¿Quién, aparte del fabricante, ha buscado daños en ella?',
    why: 'La prueba del propio fabricante no puede sustituir una mirada desde fuera.',
    example: 'Una universidad la probó con actores y publicó lo que salió mal.',
    short: 'Revisada por otros',
    options: {
      independent: {
        label: 'Personas independientes; está publicado, y se corrigieron los daños que hallaron',
        short: 'Independiente, publicado',
      },
      customer: {
        label: 'Un cliente o un servicio, y se corrigieron los daños que hallaron',
        short: 'Un cliente o servicio',
      },
      nobody: { label: 'Nadie, o los daños que se hallaron siguen igual', short: 'Nadie' },
    },
  },
  'crisis.response': {
    ask: 'Alguien dice que quiere morir, o que se hace daño sin querer morir. ¿Qué hace?',
    hint: 'Marque todo lo que hace por diseño. Si no se le puede contar nada: nada especial.',
    why:
      'Un enlace solo es poca ayuda. La buena práctica pregunta, se queda y, con consentimiento, hace entrar a otra '
      + 'persona.',
    example: 'Pregunta con claridad, sigue en la conversación, da la línea local y ofrece llamar ahora a la clínica.',
    short: 'En una crisis',
    options: {
      asks: { label: 'Pregunta directamente' },
      stays: { label: 'Sigue en la conversación' },
      'local-lines': { label: 'Da líneas de crisis del lugar donde están', short: 'Da líneas locales' },
      'connects-human': { label: 'Pone a la persona en contacto con alguien, si está de acuerdo', short: 'Pone en contacto con alguien' },
      'tells-chosen': { label: 'Avisa a alguien que la persona eligió antes', short: 'Avisa a quien eligió' },
      'tells-staff': { label: 'Avisa al personal sin preguntar a la persona', short: 'Avisa al personal sin preguntar' },
      police: {
        label: 'Llama por sí sola a la policía o a una ambulancia',
        short: 'Llama a policía o ambulancia',
        hint: 'Una respuesta para ambas: en los dos casos ninguna persona ha decidido quién llega a la puerta.',
      },
      'ends-chat': {
        label: 'Termina o bloquea la conversación antes de llegar a una persona o a una línea',
        short: 'Termina o bloquea la conversación',
      },
    },
    none: { label: 'Nada especial' },
  },
  'crisis.builds': {
    ask:
      'El riesgo crece a menudo a lo largo de muchos mensajes. ¿Quién ha probado que lo nota, también cuando se dice de '
      + 'otra manera?',
    hint: 'Si no se le puede escribir ni hablar, pase de largo.',
    why:
      'Fabricantes y evaluadores cuentan que los límites se debilitan en conversaciones largas y cuando se dicen las '
      + 'cosas de otra manera.',
    example: 'Quienes prueban hablan de una mala semana, luego de regalar cosas, y nunca dicen la palabra.',
    short: 'Nota el riesgo que crece',
    options: {
      outside: { label: 'Evaluadores de fuera, y lo notó', short: 'Evaluadores de fuera' },
      maker: { label: 'El fabricante, y lo notó', short: 'El fabricante' },
      nobody: { label: 'Nadie, o no lo notó', short: 'Nadie' },
    },
  },
  'crisis.false-alarm': {
    ask: 'Cuando da una falsa alarma, ¿qué le pasa a la persona?',
    why:
      'La mayoría de las alarmas sobre sucesos raros son falsas, y una falsa puede romper la confianza o traer el uso de '
      + 'la fuerza.',
    example: 'La broma de una alumna se lee como amenaza, y la policía llega a su escuela.',
    short: 'Tras una falsa alarma',
    options: {
      'asked-first': { label: 'Primero se le pregunta' },
      'staff-first': { label: 'Primero lo comprueba el personal, y se lo dice' },
      'others-told': { label: 'Se avisa a otros de inmediato' },
      'institution-acts': { label: 'La policía, la escuela o el empleador pueden actuar' },
    },
  },
  'care.clinician': {
    ask: '¿Se entera el profesional clínico de la persona de lo que importa, con su acuerdo?',
    why: 'La atención se rompe cuando una parte no sabe lo que dijo la otra.',
    example: 'Con un toque, la persona comparte un resumen de la semana antes de la sesión.',
    short: 'Su profesional, informado',
    options: {
      yes: { label: 'Sí' },
      'if-they-ask': { label: 'Si lo pide' },
      no: { label: 'No' },
    },
  },
  'care.lived': {
    ask: '¿Qué decidieron sobre ella personas con experiencia vivida?',
    why: 'Quienes lo han vivido conocen daños en los que otros no piensan.',
    example: 'Decidieron que nunca diga «tienes que», y a quién avisa en una crisis.',
    short: 'Experiencia vivida',
    options: {
      decided: { label: 'Decidieron una parte' },
      asked: { label: 'Se les preguntó' },
      'not-yet': { label: 'Todavía no' },
    },
  },
  'care.change': {
    ask: 'Cuando cambia, falla o se apaga, ¿qué pasa?',
    hint: 'Marque todo lo que está previsto.',
    why: 'Hay aplicaciones de compañía que cambiaron o desaparecieron de un día para otro, y la gente lo lloró.',
    example: 'Un aviso de dos meses, una persona con quien hablar y el diario para llevárselo.',
    short: 'Cambio o final',
    options: {
      'tested-again': { label: 'Se vuelve a probar' },
      'people-told': { label: 'Se avisa a las personas' },
      'incidents-reported': { label: 'Se informa de los incidentes' },
      'lessons-shared': { label: 'Se comparte lo aprendido' },
    },
    none: { label: 'Nada de esto' },
  },
  'care.accountable': {
    ask: '¿Quién responde por un daño?',
    hint: 'Un cargo o una organización. Sin datos de pacientes.',
    why: 'Si no se nombra a nadie, la persona dañada no tiene a quién acudir.',
    example: 'La dirección médica de la clínica. El fabricante, por los fallos del producto.',
    short: 'Quién responde',
  },
  'care.runs': {
    ask: '¿Quién la gestiona?',
    why: 'En EE. UU. esto decide si protege los datos la ley de privacidad sanitaria o la de consumo.',
    example: 'Una empresa de bienestar sin relación con una clínica: ninguna de estas.',
    short: 'Quién la gestiona',
    options: {
      provider: { label: 'Un prestador de atención' },
      insurer: { label: 'Una aseguradora de salud' },
      'for-one': { label: 'Una empresa que trabaja para uno de ellos' },
      none: { label: 'Ninguna de estas' },
    },
  },
  'care.model': {
    ask: '¿De quién es el modelo?',
    why: 'Con el modelo de otra empresa hay una parte más a la que preguntar por datos, cambios y fallos.',
    example: 'El chatbot de una empresa joven que funciona sobre un gran modelo de lenguaje de otra.',
    short: 'De quién es el modelo',
    options: {
      own: { label: 'Del propio fabricante' },
      'third-party': { label: 'De otra empresa' },
    },
  },
}
