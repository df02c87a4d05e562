import Memory
public struct RuleExtractor: Sendable { public init() {}
 public func extract(from t: Transcript) -> Extraction { Extraction(name: nil, memories: [], topics: [], sentiment: "") } }
