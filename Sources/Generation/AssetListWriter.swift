import Platform

/// Writes the list of files that are compiled into the program.
public struct AssetListWriter {
  private let root: String

  /// The folders whose files are compiled in.
  public static let folders = ["Curriculum", "Database/Migrations", "Database/Views"]

  /// Works in the project at a path.
  public init(projectAt root: String) { self.root = root }

  /// The paths of the files from the top of the project, sorted by their UTF-8 bytes; names that begin with a dot are left out.
  ///
  /// - Throws: `FileError` where a folder cannot be read.
  public func paths() throws -> [String] {
    var paths: [String] = []
    for folder in AssetListWriter.folders where FileSystem.isFolder(root + "/" + folder) {
      paths += try FolderReader.files(under: root + "/" + folder).map { folder + "/" + $0 }
    }
    return paths.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The C file.
  ///
  /// - Throws: `FileError` where a folder cannot be read.
  public func text() throws -> String {
    let paths = try paths()
    var text = """
      // Written by `swift run generate`: every file of \(AssetListWriter.folders.joined(separator: ", ")).
      #include "qadam_assets.h"


      """
    for (position, path) in paths.enumerated() {
      // The zero at the end gives an empty file a first byte; it does not count.
      text += """
        static const unsigned char asset_\(position)[] = {
        #embed "../../\(path)" suffix(, )
          0};

        """
    }
    text += "\nstatic const struct qadam_asset assets[] = {\n"
    for (position, path) in paths.enumerated() {
      text += "    {\"\(path)\", asset_\(position), sizeof asset_\(position) - 1},\n"
    }
    text += """
          {"", (const unsigned char *)"", 0}};

      size_t qadam_asset_count(void) { return \(paths.count); }

      const struct qadam_asset *qadam_asset_at(size_t position) { return &assets[position]; }

      """
    return text
  }
}
