import Persistence
import Cryptography

/// Runs a call of Cryptography and turns its errors into the store's.
package func sealing<T>(
    _ what: String = "a sealed value", _ body: () throws(CryptographyError) -> T
) throws(StoreError) -> T {
    do {
        return try body()
    } catch .cannotOpen, .keyLength {
        throw .cannotOpen(what)
    } catch {
        throw .cryptography
    }
}
