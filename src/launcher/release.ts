/** The one Neo4j release that the launcher runs. Everything that changes with it stands here. */

/** Version on Maven Central; pinned, so that two machines run the same database. */
export const NEO4J_VERSION = "5.26.30";

/** The class whose `main` starts a Community server. */
export const NEO4J_MAIN_CLASS = "org.neo4j.server.CommunityEntryPoint";

/** The Java versions that Neo4j 5.26 is supported on, preferred first when several are told to a person. */
export const SUPPORTED_JAVA_VERSIONS: readonly number[] = [17, 21];

/** About what Maven fetches the first time, its own plugin included. Only for progress messages. */
export const APPROXIMATE_DOWNLOAD = { jars: 260, megabytes: 145 } as const;

/** A project whose one dependency is the server: Maven turns it into the list of jars. */
export const POM = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>child-rights-graph</groupId>
  <artifactId>embedded-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** The Maven goal that writes the list of jars. Pinned: unpinned, Maven 3.8 takes a plugin of 2014. */
export const CLASSPATH_GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";
