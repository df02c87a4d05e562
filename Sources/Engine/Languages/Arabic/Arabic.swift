/// Arabic: callers are known by name; there is no pack, so its calls are learned like those in any language without one.
enum Arabic {}
