import type * as english from '../en/safeguards.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const safeguards: InAnyLanguage<typeof english.safeguards> = {
  'independent-evaluation': {
    name: 'Probada por alguien independiente',
    what: 'Alguien que no es el fabricante probó qué hace cuando algo sale mal, y se corrigió lo que halló.',
    evidence: 'Un informe publicado con métodos, casos y fallos, y lo que se cambió después.',
  },
  'conversation-testing': {
    name: 'Probada en conversaciones largas',
    what: 'Quienes la probaron hicieron crecer el riesgo a lo largo de muchos mensajes, lo dijeron de otras maneras, y lo notó.',
    evidence: 'Los guiones de la prueba, y con qué frecuencia lo notó.',
  },
  'bias-evaluation': {
    name: 'Probada con las personas a las que podría fallar',
    what: 'Se miraron los resultados de cada grupo al que se podría entender mal, y eran buenos.',
    evidence: 'Una tabla de resultados por grupo, con el número de personas.',
  },
  'contestable-reasons': {
    name: 'Razones que se pueden ver y discutir',
    what: 'La gente puede ver por qué dijo algo, discrepar y hacer que se corrija.',
    evidence: 'Una pantalla que muestra las razones, y el registro de lo que se corrigió.',
  },
  'reviewer-training': {
    name: 'Formación para no fiarse a ciegas',
    what: 'Quienes la revisan practican cómo hallar sus errores, también los puestos a propósito.',
    evidence: 'Quién se formó y cuándo, y cuántos errores puestos a propósito halló.',
  },
  'crisis-response': {
    name: 'Una respuesta a la crisis incorporada',
    what: 'Pregunta directamente, sigue en la conversación y da líneas locales.',
    evidence:
      'Conversaciones de prueba que han leído y juzgado una persona que trabaja en crisis y personas que han vivido una.',
  },
  'warm-handover': {
    name: 'Paso a una persona',
    what: 'Pone a quien está de acuerdo en contacto con una persona que sabe que llega.',
    evidence: 'El acuerdo con el servicio, y llamadas de prueba de día y de noche.',
  },
  'trusted-contact': {
    name: 'Un contacto elegido de antemano',
    what: 'Avisa a alguien que la persona eligió, de la forma acordada.',
    evidence: 'El formulario de consentimiento, cómo retirarlo y qué se envía: breve, sin lo que se dijo.',
  },
  'human-fallback': {
    name: 'Una persona en minutos',
    what: 'Quien necesita a una persona llega a ella en minutos, de día y de noche.',
    evidence: 'El turno de guardia, y tiempos medidos, también de noche y en festivos.',
  },
  'honest-about-help': {
    name: 'Decir exactamente quién está ahí',
    what: 'Se dice con qué rapidez se puede llegar a una persona, y cuándo no vigila nadie.',
    evidence: 'Las palabras en la pantalla, y qué entendió la gente cuando se le preguntó.',
  },
  'false-alarm-handling': {
    name: 'Cuidado con las falsas alarmas',
    what: 'Antes de que nadie más se entere de una alarma, se pregunta a la persona o lo comprueba el personal.',
    evidence: 'Los pasos por escrito, y cómo acabaron las alarmas de los últimos meses.',
  },
  'disclosure': {
    name: 'Decir que es una máquina',
    what: 'Dice al principio, y otra vez después, que no es una persona ni un profesional clínico.',
    evidence: 'Las palabras en la pantalla, y cuántas personas la tomaron aun así por alguien.',
  },
  'age-check': {
    name: 'Una comprobación real de la edad',
    what: 'Algo más que una casilla impide la entrada a menores, y pide pocos datos.',
    evidence: 'Cómo funciona, y cuántos menores la pasaron en una prueba.',
  },
  'breaks': {
    name: 'Pausas y límites',
    what: 'Sugiere pausas, termina las sesiones largas y señala hacia otras personas.',
    evidence: 'Los ajustes, y cómo cambió el uso con ellos.',
  },
  'withdrawal-plan': {
    name: 'Un plan para el día en que termine',
    what: 'Si se cambia o se apaga, se avisa pronto a la gente y se la guía hacia otra ayuda.',
    evidence: 'El plan, con quién hace qué y para cuándo.',
  },
  'data-minimisation': {
    name: 'Tomar menos datos',
    what: 'Guarda solo lo que necesita, el tiempo que lo necesita, y prohíbe otros usos.',
    evidence: 'La lista de lo que se guarda y cuándo se borra, y el contrato.',
  },
  'security-testing': {
    name: 'Seguridad probada',
    what: 'Alguien intentó entrar, y se corrigió lo que halló.',
    evidence: 'El resumen de la prueba, y lo que se arregló.',
  },
  'private-use': {
    name: 'Privada en un dispositivo compartido',
    what: 'Un bloqueo, una salida rápida y mensajes que no revelan nada.',
    evidence: 'Cómo se ve en un dispositivo compartido, juzgado por personas que conocen el control en casa.',
  },
  'clinician-informed': {
    name: 'El profesional clínico se entera de lo que importa',
    what: 'Con el acuerdo de la persona, su profesional se entera de lo que importa.',
    evidence: 'Qué se envía, con qué frecuencia y cómo se da el acuerdo.',
  },
  'lived-experience': {
    name: 'Decidida con personas que lo conocen por dentro',
    what: 'Personas con experiencia vivida decidieron partes de ella.',
    evidence: 'Qué decidieron, y qué cambió por ello.',
  },
  'change-control': {
    name: 'Volver a probarla cuando cambia',
    what: 'Cada versión nueva se vuelve a probar, y se avisa a la gente.',
    evidence: 'Las pruebas del último cambio, y el mensaje a las personas.',
  },
  'incident-reporting': {
    name: 'Informar de daños y aprender de ellos',
    what: 'Se informa de los daños y de lo que estuvo a punto de pasar, y se comparte lo aprendido.',
    evidence: 'Los últimos informes, y qué cambió por ellos.',
  },
}
