enum CourseTemplate {
  static func files(id: String, title: String, language: String, today: String) -> [(
    path: String, text: String
  )] {
    []
  }
}
