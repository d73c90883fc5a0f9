import CZip
import Documents
import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The files of an Office Open XML package, read back without our own code.
struct DOCXArchive {
    let paths: [String]
    private let files: [String: [UInt8]]

    init(_ bytes: [UInt8]) throws {
        var failure = zip_error_t()
        var paths: [String] = []
        var files: [String: [UInt8]] = [:]
        try bytes.withUnsafeBytes { buffer in
            guard
                let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &failure),
                let archive = zip_open_from_source(source, ZIP_RDONLY, &failure)
            else { throw CocoaError(.fileReadCorruptFile) }
            defer { zip_discard(archive) }
            for index in 0..<UInt64(zip_get_num_entries(archive, 0)) {
                var status = zip_stat_t()
                guard zip_stat_index(archive, index, 0, &status) == 0,
                    let file = zip_fopen_index(archive, index, 0)
                else { throw CocoaError(.fileReadCorruptFile) }
                var content = [UInt8](repeating: 0, count: Int(status.size))
                guard zip_fread(file, &content, status.size) == Int64(status.size), zip_fclose(file) == 0
                else {
                    throw CocoaError(.fileReadCorruptFile)
                }
                let path = String(cString: status.name)
                paths.append(path)
                files[path] = content
            }
        }
        self.paths = paths
        self.files = files
    }

    func bytes(_ path: String) -> [UInt8] { files[path] ?? [] }
    func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }
    func xml(_ path: String) throws -> XMLElementTree { try XMLElementTree.parse(bytes(path)) }
    var xmlPaths: [String] { paths.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") } }
}

/// An XML element with its children, as little as the tests need.
final class XMLElementTree {
    let name: String
    let attributes: [String: String]
    var children: [XMLElementTree] = []
    var ownText = ""

    init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// Characters of this element and everything in it.
    var text: String { ownText + children.map(\.text).joined() }

    func first(_ name: String) -> XMLElementTree? { children.first { $0.name == name } }

    /// Every element of that name at any depth, in document order.
    func all(_ name: String) -> [XMLElementTree] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    /// The element itself and everything in it.
    var descendants: [XMLElementTree] { [self] + children.flatMap(\.descendants) }

    static func parse(_ bytes: [UInt8]) throws -> XMLElementTree {
        let builder = TreeBuilder()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = builder
        guard parser.parse(), let root = builder.root else {
            throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
        }
        return root
    }

    private final class TreeBuilder: NSObject, XMLParserDelegate {
        var root: XMLElementTree?
        private var open: [XMLElementTree] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            let element = XMLElementTree(name: name, attributes: attributes)
            if let parent = open.last { parent.children.append(element) } else { root = element }
            open.append(element)
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.ownText += text }
    }
}
