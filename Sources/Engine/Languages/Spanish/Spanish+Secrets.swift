extension Spanish {
    /// How secrets are asked for and said.
    static let secretForms = SecretForms(
        code: "es",
        cards: """
            número de tarjeta, número de la tarjeta, número de su tarjeta, número de mi tarjeta, numeración,
            numeración completa, tarjeta de crédito, tarjeta de débito, dieciséis dígitos, 16 dígitos,
            dieciséis números, dieciséis cifras, quince dígitos, números de delante, números de la tarjeta,
            dígitos de la tarjeta, visa, mastercard, amex, american express, diners, maestro, los primeros cuatro,
            los siguientes cuatro
            """,
        cardCodes: """
            cvv, cvc, código de seguridad, clave de seguridad, tres dígitos, 3 dígitos, tres números, tres cifras,
            dígitos de atrás, números de atrás, código de atrás, código de detrás, dorso, reverso, parte de atrás,
            detrás de la tarjeta, código de verificación de la tarjeta, cuatro dígitos de delante
            """,
        accounts: "iban, número de cuenta, cuenta bancaria, cuenta corriente, clabe, cbu, ccc",
        nationalNumbers: """
            dni, nie, nif, documento, documento de identidad, número de documento, carnet de identidad, cédula,
            número de cédula, seguridad social, número de la seguridad social, número de afiliación, afiliación,
            pasaporte, número de pasaporte, permiso de conducir, carnet de conducir, curp, rfc, rut, cuil, cuit,
            tarjeta sanitaria, identificación fiscal, identificación
            """,
        passwords: """
            contraseña, contraseñas, palabra clave, palabra secreta, palabra de seguridad, clave de acceso,
            clave del wifi, clave wifi, frase secreta, entro con, entrar con, accedo con, ingreso con,
            me conecto con, inicio sesión con, usuario y, pregunta de seguridad, respuesta secreta, password, login,
            clave, claves, clave secreta, apellido de soltera, contraseña del wifi, clave del router,
            clave de seguridad de la cuenta, clave de internet, frase de seguridad, palabra de paso, contraseñita
            """,
        pins: """
            pin, código pin, número secreto, código secreto, código de la puerta, código del portal,
            código de entrada, código de acceso, código de la alarma, alarma, teclado, teclear, tecleas, teclea, marcar,
            marque, marcas, pulsar, pulse, caja de llaves, cajetín, caja fuerte, candado, cerradura,
            código de desbloqueo, patrón, portero automático
            """,
        codes: """
            código, códigos, clave de un solo uso, clave de un uso, código de un solo uso, código de verificación,
            código de confirmación, código de activación, sms, mensaje de texto, por mensaje, en la app,
            en la aplicación, token, otp, autenticador, firma digital, coordenada
            """,
        entries: """
            entrar, entra, entran, acceder, accede, puerta, portal, portón, verja, garaje, edificio, entrada, abrir,
            abre, cerradura, candado, llaves, alarma, portero, portero automático, telefonillo, timbre, trastero,
            barrera, parking, aparcamiento, cochera
            """,
        screens: """
            mensaje, notificación, pantalla, dispositivo, lector, app, aplicación, móvil, correo, enviado, mandado,
            llegado, ha llegado, le mandé, seis dígitos, seis números, seis cifras, cuatro dígitos, cuatro cifras,
            me sale, aparece
            """,
        banks: "cuenta, banco, transferencia, devolución, reembolso, domiciliar, domiciliación, abono",
        backs: "atrás, detrás, dorso, reverso, por detrás, firma, dele la vuelta, numeritos, números pequeños",
        secures: """
            seguridad, secreta, secreto, acordada, mascota, lugar de nacimiento, favorito, favorita,
            verificar su identidad
            """,
        logins: """
            entrar, entro, acceder, conectar, conectarme, web, página, portal, cuenta, app, aplicación, wifi,
            router, usuario, correo, sesión
            """,
        doubts: """
            recuerda, se acuerda, acuerda, recuerdas, sabe, conoce, funciona, funcionó, probado, olvidado, olvidó,
            cambiar, cambió, restablecer
            """,
        harmless: """
            código postal, código promocional, código de descuento, código de reserva, código de cliente,
            código de error, código de producto, código de artículo, código de barras, código qr, código de área,
            prefijo, número de pedido, pedido, número de cliente, cliente, número de factura, factura,
            número de contrato, contrato, cups, número de póliza, póliza, siniestro, número de expediente, expediente,
            número de referencia, referencia, localizador, reserva, número de reserva, seguimiento,
            número de seguimiento, guía, envío, número de serie, serie, modelo, contador, lectura, número de teléfono,
            teléfono, móvil, celular, fecha de nacimiento, nacimiento, nací, número de vuelo, vuelo, matrícula, placa,
            dirección, piso, talla, precio, socio, número de socio, tarjeta de puntos, tarjeta de fidelidad, medidor,
            incidencia, número de incidencia, cif
            """,
        partials: """
            últimos cuatro, últimos 4, cuatro últimos, últimos dígitos, últimos números, acabada en, termina en,
            terminada en, acaba en, terminación, que termina, caduca, caducidad, fecha de caducidad, vence, vencimiento,
            válida hasta
            """,
        links: """
            es, son, era, sería, que es, pues, dice, pone, sale, con, se llama, dos puntos, y con, eso es, está,
            puse, he puesto, tengo puesto, tengo puesta, tengo, pongo, meto, escribo, uso, elegí, debería ser,
            creo que es
            """,
        ends: """
            y, pero, o, porque, entonces, luego, si, cuando, gracias, por favor, todo en minúsculas, en minúsculas,
            en mayúsculas, todo junto, que, vale
            """,
        denials: """
            olvidé, olvidado, olvidó, olvidaste, no sé, no me acuerdo, no recuerdo, no tengo, no la tengo, no lo tengo, no me,
            nunca, ninguno, ninguna, nada, no ha llegado, no me ha llegado, no llega, perdí, perdido, ni idea,
            no doy, no lo doy, no la doy, por teléfono no, restablecer, no
            """,
        states: """
            no incorrecta incorrecto mal errónea caducada bloqueada inválida olvidada perdida correcta buena muy
            siempre nunca la el los las un una mi su ya nueva vieja otra distinta diferente rechazada cambiada también
            en lo que fácil difícil
            """,
        signs: """
            guion bajo, guión bajo, guion, barra baja, raya, punto, barra, arroba, exclamación,
            signo de exclamación, interrogación, almohadilla, numeral, michi, gato, asterisco, estrella, dólar,
            porcentaje, ampersand, más, dos puntos, mayúscula, mayúsculas, minúscula, minúsculas, campanita,
            campana, llave, tecla verde, todo en minúsculas, en minúsculas, en mayúsculas, todo junto, con mayúscula
            """,
        fillers: "eh em este y luego después otra vez entonces pues a ver sí vale ya bueno",
        digitNames: "un 1, una 1",
        zeros: "ceros",
        spellingLinks: "de como")
}
