import Callers
import Foundation

/// The settings of who is calling.
extension SettingReader {
    mutating func callers() -> CallerReader {
        let country = defaultCountry()
        return CallerReader(
            defaultCountry: country, ownNumbers: ownNumbers(country), groups: agentGroups())
    }

    private mutating func defaultCountry() -> DefaultCountry? {
        guard let value = text("ELAOMS_DEFAULT_COUNTRY") else { return nil }
        guard let country = DefaultCountry(value) else {
            fault("ELAOMS_DEFAULT_COUNTRY must be a region such as GB, or a calling code such as 1 or 49")
            return nil
        }
        return country
    }

    private mutating func ownNumbers(_ country: DefaultCountry?) -> [String] {
        let numbers = (text("ELAOMS_OWN_NUMBERS") ?? "").split(separator: ",").map {
            $0.trimmingCharacters(in: .whitespaces)
        }.filter { !$0.isEmpty }
        let reader = CallerReader(defaultCountry: country)
        for (place, number) in numbers.enumerated() where !reader.isLine(number) {
            // A number is nobody's business in a message, even one's own.
            fault("ELAOMS_OWN_NUMBERS: number \(place + 1) is no telephone number; write it with + and its country")
        }
        return numbers
    }

    private mutating func agentGroups() -> AgentGroups {
        guard let value = text("ELAOMS_AGENT_GROUPS") else { return .one }
        guard let groups = AgentGroups(value) else {
            fault(
                "ELAOMS_AGENT_GROUPS must be like `clinic=agent_1,agent_2;workshop=agent_3`, each agent in one group")
            return .one
        }
        return groups
    }
}
