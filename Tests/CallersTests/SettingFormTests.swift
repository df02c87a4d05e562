import Testing

@testable import Callers

/// The forms of the settings of who is calling.
struct SettingFormTests {
    @Test(arguments: [("49", "DE"), ("+44", "GB"), ("1", "US"), ("gb", "GB"), ("MX", "MX"), ("7", "RU"), ("CA", "CA")])
    func aCountryIsARegionOrACallingCode(_ text: String, _ region: String) {
        #expect(DefaultCountry(text)?.region == region)
    }

    @Test(arguments: ["", "0", "999", "QQ", "D", "DEU", "1234", "+", "4 9", "٤٩"]) func nothingElseIsACountry(
        text: String
    ) {
        #expect(DefaultCountry(text) == nil)
    }

    @Test func groupsShareWhatTheyKnow() throws {
        let groups = try #require(AgentGroups(" clinic = agent_1, agent_2 ; workshop=agent_3;"))
        #expect(
            ["agent_1", "agent_2", "agent_3", "agent_4", ""].map(groups.group) == [
                "clinic", "clinic", "workshop", "", "",
            ])
        #expect(AgentGroups.one.group(of: "agent_1").isEmpty)
    }

    @Test(arguments: [
        "clinic", "=agent_1", "clinic=", "clinic=,", "a b/c=agent_1", "a=agent_1;b=agent_1", "a=agent_1,agent_1",
    ])
    func refusesGroupsOfAnotherForm(text: String) {
        #expect(AgentGroups(text) == nil)
    }
}
