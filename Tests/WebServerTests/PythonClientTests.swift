import Foundation
import Glibc
import TestSupport
import Testing
import WebServer

/// Python's `http.client` asks and hears what we mean.
@Suite("A client by other people")
struct PythonClientTests {
  @Test("Python's client asks for pages, sends forms and chunks, and is served on one connection")
  func python() throws {
    let site = try TestSite()
    let script = """
      import http.client, json, sys
      connection = http.client.HTTPConnection("127.0.0.1", int(sys.argv[1]), timeout=60)
      told = []
      def ask(method, path, body=None, fields={}, **rest):
          connection.request(method, path, body, fields, **rest)
          answer = connection.getresponse()
          told.append([answer.status, answer.version, answer.getheader("Content-Type"), answer.read().decode()])
      ask("GET", "/page?x=%201")
      ask("HEAD", "/page")
      ask("POST", "/vote", "answer=1", {"Content-Type": "application/x-www-form-urlencoded"})
      ask("POST", "/chunks", iter([b"an", b"swer", b"=2"]), encode_chunked=True)
      ask("POST", "/empty", b"")
      ask("DELETE", "/vote")
      ask("GET", "/" + "a" * 2000)
      ask("POST", "/large", b"a" * 8192)
      ask("GET", "/last")
      connection.close()
      try:
          ask("POST", "/large", b"a" * 3_000_000)
      except OSError:
          told.append([413])
      print(json.dumps(told))
      """
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script, "\(site.server.port)"]
    python.standardOutput = output
    try python.run()
    try site.run([]) { !python.isRunning }
    #expect(python.terminationStatus == 0)
    let told = try #require(
      JSONSerialization.jsonObject(with: output.fileHandleForReading.readDataToEndOfFile())
        as? [[Any]]
    )
    #expect(told.map { $0[0] as? Int } == [200, 200, 200, 200, 200, 405, 414, 200, 200, 413])
    #expect(told.dropLast().map { $0[1] as? Int } == Array(repeating: 11, count: 9))
    #expect(told[0][2] as? String == "text/plain")
    #expect(
      told.prefix(5).map { $0[3] as? String } == [
        "get /page x=%201 ", "", "post /vote  answer=1", "post /chunks  answer=2", "post /empty  ",
      ]
    )
    #expect((told[7][3] as? String)?.utf8.count == 8192 + "post /large  ".utf8.count)
  }
}
