internal import Foundation
internal import FoundationXML

/// One pass over an XML part of a workbook: element names without prefixes, attributes, text.
///
/// Document type declarations are refused before parsing, so no entity, internal or external, is ever expanded.
final class XMLScanner: NSObject, XMLParserDelegate {
    enum Failure: Error, Equatable {
        case documentType
        case encoding
        case malformed(line: Int)
    }

    private let onStart: (String, [String: String]) -> Void
    private let onEnd: (String) -> Void
    private let onText: (String) -> Void
    private var depth = 0
    private var hasRoot = false

    private init(
        start: @escaping (String, [String: String]) -> Void, end: @escaping (String) -> Void,
        text: @escaping (String) -> Void
    ) {
        onStart = start
        onEnd = end
        onText = text
    }

    static func scan(
        _ bytes: [UInt8], start: @escaping (String, [String: String]) -> Void,
        end: @escaping (String) -> Void = { _ in }, text: @escaping (String) -> Void = { _ in }
    ) throws(Failure) {
        guard isUTF8(bytes) else { throw .encoding }
        guard !contains(bytes, "<!DOCTYPE"), !contains(bytes, "<!ENTITY") else { throw .documentType }
        let parser = XMLParser(data: Data(bytes))
        parser.shouldResolveExternalEntities = false
        let scanner = XMLScanner(start: start, end: end, text: text)
        parser.delegate = scanner
        // parse() answers true for a part that ends too early, so open elements are counted here.
        let isParsed = parser.parse() && parser.parserError == nil
        guard isParsed, scanner.depth == 0, scanner.hasRoot else { throw .malformed(line: max(1, parser.lineNumber)) }
    }

    /// Only UTF-8 is scanned for declarations above, so only UTF-8 may be parsed.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(200)
        guard !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]), !head.contains(0),
            bytes.starts(with: [0x3C]) || bytes.starts(with: [0xEF, 0xBB, 0xBF])
        else { return false }
        let declaration = String(decoding: head, as: UTF8.self).lowercased().prefix { $0 != ">" }
        guard declaration.contains("encoding") else { return true }
        return declaration.contains("utf-8") || declaration.contains("us-ascii")
    }

    private static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
        let word = Array(word.utf8)
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: word[0]) {
            if bytes[found...].starts(with: word) { return true }
            start = found + 1
        }
        return false
    }

    private static func local(_ name: String) -> String {
        name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
        attributes attributeDict: [String: String] = [:]
    ) {
        depth += 1
        hasRoot = true
        onStart(Self.local(elementName), attributeDict)
    }

    func parser(
        _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName qName: String?
    ) {
        depth -= 1
        onEnd(Self.local(elementName))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { onText(string) }

    func parser(_ parser: XMLParser, foundCDATA CDATABlock: Data) {
        onText(String(decoding: CDATABlock, as: UTF8.self))
    }
}
