import type * as english from '../en/pages-here.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesHere: InAnyLanguage<typeof english.pagesHere> = {
  title: 'En este dispositivo',
  link: 'Bloquear o borrar lo que se guarda aquí',
  nothing: {
    title: 'No dejar nada en este dispositivo',
    choice: 'No dejar nada en este dispositivo',
    hint:
      'No se guarda nada de lo que escriba o firme en esta visita. Guarde un archivo antes de irse. Volver a cargar la página termina esto.',
    before: 'Las hojas que ya se guardan aquí se quedan, ocultas mientras tanto.',
    hidden: 'Las hojas que todavía se guardan aquí están ocultas mientras tanto.',
    isOn:
      'Activado: no se guarda nada de lo que haga aquí. Guarde un archivo antes de irse, porque al cerrar o cargar esta página se pierde todo.',
    end: 'Terminarlo: volver a cargar la página',
    status: 'No se guarda en ningún sitio: eligió no dejar nada en este dispositivo. Guarde un archivo antes de irse.',
    bar: 'Nada de lo que haga aquí se guarda en este dispositivo. Guarde un archivo antes de irse.',
    turning: 'Activándolo…',
  },
  bar: {
    landmark: 'Este ordenador',
    unlocked: 'Sus hojas están desbloqueadas en este navegador.',
    lock: 'Bloquear ahora',
    notSaved:
      'Esta página no se bloqueó, porque no se pudo guardar la hoja abierta. Guarde su archivo y después bloquee.',
    erased: 'Todo lo que se guardaba aquí se borró en otra pestaña. Lo que sigue abierto aquí no se guarda en ningún sitio.',
  },
  idle: {
    title: 'Esta página está a punto de bloquearse',
    text:
      'Hace un rato que nadie la usa. Se bloquea en un minuto, y lo que escribió se queda, bloqueado. Pulse cualquier tecla para seguir.',
    stay: 'Seguir',
  },
  locked: {
    title: 'Las hojas de este navegador están bloqueadas',
    hint:
      'Escriba la frase de paso para abrirlas, o para empezar una nueva. Comprobar un PDF, la sala de lectura y las reglas funcionan sin ella.',
    passphrase: 'Frase de paso',
    unlock: 'Desbloquear',
    working: 'Probando la frase de paso…',
    or: 'Sin la frase de paso también puede trabajar aquí, si no deja nada en este dispositivo.',
    broken: 'Bloqueada, y no se puede leer: su fila se cambió desde fuera, o falta su clave. Las demás no se tocan.',
  },
}
