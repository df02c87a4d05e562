import Database
import Persistence

/// The schemas of the two files.
extension Migration {
    /// The schema of the data file.
    package static let data = [
        Migration(version: 1, name: "create_memory", sql: PackageResources.m001_create_memory_sql),
        Migration(version: 2, name: "create_embeddings", sql: PackageResources.m002_create_embeddings_sql),
        Migration(version: 3, name: "create_model_work", sql: PackageResources.m003_create_model_work_sql),
        Migration(version: 4, name: "free_enumerations", sql: PackageResources.m004_free_enumerations_sql),
        Migration(version: 5, name: "one_vector_a_memory", sql: PackageResources.m005_one_vector_a_memory_sql),
        Migration(version: 6, name: "no_temporal_links", sql: PackageResources.m006_no_temporal_links_sql),
        Migration(version: 7, name: "two_layers", sql: PackageResources.m007_two_layers_sql),
        Migration(version: 8, name: "who_is_calling", sql: PackageResources.m008_who_is_calling_sql),
    ]

    /// The schema of the keys file.
    package static let keys = [
        Migration(version: 1, name: "create_keys", sql: PackageResources.keys_m001_create_keys_sql)
    ]
}
